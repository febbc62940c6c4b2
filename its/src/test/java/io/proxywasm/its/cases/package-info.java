/**
 * Plays the behaviour cases of {@code src/test/cases} on the JVM, in Chicory and in real Envoy, and
 * tells which name of the ABI each of them has used.
 */
@NullMarked
package io.proxywasm.its.cases;

import org.jspecify.annotations.NullMarked;
