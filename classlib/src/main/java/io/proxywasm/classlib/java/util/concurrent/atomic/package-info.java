/** Classes of {@code java.util.concurrent.atomic}, whole, for the one thread a filter runs on. */
@NullMarked
package io.proxywasm.classlib.java.util.concurrent.atomic;

import org.jspecify.annotations.NullMarked;
