/**
 * The halves of the semantic fixes that run inside a filter: checks the compiler inserts calls of,
 * and replacements for library methods that differ from the JVM's or need what no proxy offers.
 *
 * <p>Each class ends in the module as soon as something reaches it, so they are small and use
 * nothing but the JDK and TeaVM's run time. Nobody calls them by name: the transformers of the
 * package above do.
 */
@NullMarked
package io.proxywasm.maven.teavm.semantics.guest;

import org.jspecify.annotations.NullMarked;
