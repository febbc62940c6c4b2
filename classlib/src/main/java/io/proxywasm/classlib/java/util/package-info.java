/** Classes of {@code java.util}, whole. */
@NullMarked
package io.proxywasm.classlib.java.util;

import org.jspecify.annotations.NullMarked;
