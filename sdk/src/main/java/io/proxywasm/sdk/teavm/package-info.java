/**
 * The SDK's side of a module: the functions a proxy calls. With {@code teavm.host} the only part of
 * the SDK that knows TeaVM; nothing refers to it, the compiler takes it in.
 */
@NullMarked
package io.proxywasm.sdk.teavm;

import org.jspecify.annotations.NullMarked;
