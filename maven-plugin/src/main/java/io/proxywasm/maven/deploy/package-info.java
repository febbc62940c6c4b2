/**
 * Takes a filter to where it serves, and back: the order in which that is safe, and the seam that
 * each kind of target stands behind. Depends on the test harness, which tries a filter first, and
 * on the messages of {@code build}; knows neither Maven nor any target.
 */
@NullMarked
package io.proxywasm.maven.deploy;

import org.jspecify.annotations.NullMarked;
