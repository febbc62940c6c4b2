/** Methods of the compiler's own helpers for text. */
@NullMarked
package io.proxywasm.classlib.methods.org.teavm.classlib.impl.text;

import org.jspecify.annotations.NullMarked;
