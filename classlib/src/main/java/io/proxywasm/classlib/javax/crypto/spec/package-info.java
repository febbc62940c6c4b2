/**
 * Classes of {@code javax.crypto.spec}; the algorithms are in {@link io.proxywasm.classlib.crypto}.
 */
@NullMarked
package io.proxywasm.classlib.javax.crypto.spec;

import org.jspecify.annotations.NullMarked;
