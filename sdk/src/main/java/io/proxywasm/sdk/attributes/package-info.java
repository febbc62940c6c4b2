/**
 * What a proxy knows about a stream, its connection and itself, each with its type. The names and
 * meanings are Envoy's; other proxies have fewer of them, and then they are absent.
 */
@NullMarked
package io.proxywasm.sdk.attributes;

import org.jspecify.annotations.NullMarked;
