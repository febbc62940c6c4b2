/** Methods of {@code java.time.zone}. */
@NullMarked
package io.proxywasm.classlib.methods.java.time.zone;

import org.jspecify.annotations.NullMarked;
