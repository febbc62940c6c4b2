/** How {@code java.util.Formatter} reads a format string, and what each conversion prints. */
@NullMarked
package io.proxywasm.classlib.java.util.format;

import org.jspecify.annotations.NullMarked;
