/**
 * Serves a filter on a loopback port and follows its sources: the core of the goal {@code run}.
 * Depends on the test harness and the JDK; free of Maven types.
 */
@NullMarked
package io.proxywasm.maven.run;

import org.jspecify.annotations.NullMarked;
