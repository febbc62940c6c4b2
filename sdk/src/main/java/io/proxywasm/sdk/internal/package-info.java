/**
 * From the ABI's callbacks to plugins and filters, and back: contexts, dispatch, failures. Reaches
 * the host through {@code internal.host} alone, and knows no engine.
 */
@NullMarked
package io.proxywasm.sdk.internal;

import org.jspecify.annotations.NullMarked;
