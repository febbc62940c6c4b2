/**
 * Filters of TCP connections: a {@link io.proxywasm.sdk.tcp.TcpFilter} per connection, made by
 * {@link io.proxywasm.sdk.Plugin#newTcpFilter}. A module has the callbacks of connections only if a
 * plugin in it overrides that method.
 */
@NullMarked
package io.proxywasm.sdk.tcp;

import org.jspecify.annotations.NullMarked;
