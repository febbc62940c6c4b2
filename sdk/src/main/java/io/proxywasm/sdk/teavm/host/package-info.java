/**
 * What {@code io.proxywasm.sdk.internal.host} is in a module: imports, called with the addresses of
 * Java arrays. The collector moves arrays, so each whose address a call was given is pinned until
 * the call has returned.
 */
@NullMarked
package io.proxywasm.sdk.teavm.host;

import org.jspecify.annotations.NullMarked;
