/** Interfaces of {@code java.util.function} with default methods, which refuse null at once. */
@NullMarked
package io.proxywasm.classlib.java.util.function;

import org.jspecify.annotations.NullMarked;
