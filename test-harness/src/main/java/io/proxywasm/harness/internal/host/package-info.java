/**
 * The host side of the ABI, one file per concern: what Envoy's Proxy-Wasm host and its filter
 * manager do, for a chain of this one filter. Knows no engine: guests are reached through {@code
 * GuestFunctions} and call back through {@code HostFunctions}.
 */
@NullMarked
package io.proxywasm.harness.internal.host;

import org.jspecify.annotations.NullMarked;
