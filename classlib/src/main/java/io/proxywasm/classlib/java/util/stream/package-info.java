/**
 * {@code java.util.stream}: elements are pushed through one {@code Sink} per stage.
 *
 * <p>A {@code Pipeline} is one stage of any kind of stream; it knows the stage before it, the
 * {@code Source} and how its sink is made. The four kinds differ in the types of their elements
 * alone. All that does not depend on these is in the sinks that take any kind.
 */
@NullMarked
package io.proxywasm.classlib.java.util.stream;

import org.jspecify.annotations.NullMarked;
