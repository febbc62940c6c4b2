/** Classes of {@code java.util.concurrent.locks}, whole, for the one thread a filter runs on. */
@NullMarked
package io.proxywasm.classlib.java.util.concurrent.locks;

import org.jspecify.annotations.NullMarked;
