/** Classes of {@code javax.crypto}; the algorithms are in {@link io.proxywasm.classlib.crypto}. */
@NullMarked
package io.proxywasm.classlib.javax.crypto;

import org.jspecify.annotations.NullMarked;
