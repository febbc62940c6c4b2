/**
 * {@code java.util.regex}, by a backtracking machine that keeps its choices in an array: a long
 * input or a deep pattern cannot overflow the stack, which in a module nothing could catch.
 *
 * <p>{@code Parser} reads a pattern into {@code Node}s, {@code Compiler} turns them into the
 * instructions of a {@code Program}, and {@code Machine} runs these for a {@code Matcher}.
 */
@NullMarked
package io.proxywasm.classlib.java.util.regex;

import org.jspecify.annotations.NullMarked;
