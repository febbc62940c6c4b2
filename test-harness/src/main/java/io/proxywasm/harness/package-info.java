/**
 * Runs a filter in a test: on the JVM or as wasm, between a scripted downstream and upstream, with
 * the behaviour of Envoy. Needs no test framework; {@code io.proxywasm.harness.junit} adds JUnit.
 * Depends on the internal packages below it; signatures name JDK, SDK and own types only.
 */
@NullMarked
package io.proxywasm.harness;

import org.jspecify.annotations.NullMarked;
