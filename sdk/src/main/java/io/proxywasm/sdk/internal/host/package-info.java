/**
 * The only way from the SDK to the host: static methods per concern, each answering with the ABI's
 * status, values coming back through {@link io.proxywasm.sdk.internal.host.Returns}. These bodies
 * run on the JVM; in a module {@code io.proxywasm.sdk.teavm.host} stands in their place.
 */
@NullMarked
package io.proxywasm.sdk.internal.host;

import org.jspecify.annotations.NullMarked;
