/** Classes that take the place of those in {@code java.util.zip}. */
@NullMarked
package io.proxywasm.classlib.java.util.zip;

import org.jspecify.annotations.NullMarked;
