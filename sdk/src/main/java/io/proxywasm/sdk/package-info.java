/**
 * The API of a Proxy-Wasm filter: a {@link io.proxywasm.sdk.Plugin} per configuration, an {@link
 * io.proxywasm.sdk.HttpFilter} per request, a {@code tcp.TcpFilter} per TCP connection. Depends on
 * {@code json} and, for its implementation, on {@code internal}; knows nothing of TeaVM.
 */
@NullMarked
package io.proxywasm.sdk;

import org.jspecify.annotations.NullMarked;
