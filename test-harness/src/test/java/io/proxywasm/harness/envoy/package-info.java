/** Tests of the Envoy support; those that start Envoy end in {@code EnvoyIT}. */
@NullMarked
package io.proxywasm.harness.envoy;

import org.jspecify.annotations.NullMarked;
