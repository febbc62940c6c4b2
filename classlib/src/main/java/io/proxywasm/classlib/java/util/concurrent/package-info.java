/** Classes of {@code java.util.concurrent}, whole, for the one thread a filter runs on. */
@NullMarked
package io.proxywasm.classlib.java.util.concurrent;

import org.jspecify.annotations.NullMarked;
