/** Text and bytes. Depends on nothing. */
@NullMarked
package io.proxywasm.sdk.internal.text;

import org.jspecify.annotations.NullMarked;
