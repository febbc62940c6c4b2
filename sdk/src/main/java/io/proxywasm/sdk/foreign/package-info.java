/**
 * Functions beyond the ABI that a proxy offers by name: any of them, and Envoy's with their types.
 * A proxy without one is told by an {@link io.proxywasm.sdk.UnimplementedException} that names it.
 */
@NullMarked
package io.proxywasm.sdk.foreign;

import org.jspecify.annotations.NullMarked;
