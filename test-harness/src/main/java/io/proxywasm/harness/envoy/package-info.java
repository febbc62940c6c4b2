/**
 * Real Envoy for tests and for {@code proxy-wasm:run}: finds or fetches it, writes its
 * configuration, starts and stops it, sends it load. Depends on the JDK alone.
 */
@NullMarked
package io.proxywasm.harness.envoy;

import org.jspecify.annotations.NullMarked;
