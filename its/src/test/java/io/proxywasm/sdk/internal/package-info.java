/** Test code that is compiled into filters and needs to see the SDK's state. */
@NullMarked
package io.proxywasm.sdk.internal;

import org.jspecify.annotations.NullMarked;
