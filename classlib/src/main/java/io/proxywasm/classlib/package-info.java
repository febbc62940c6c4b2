/**
 * What filters use of the JDK and the compiler's class library lacks or does differently.
 *
 * <ul>
 *   <li>A class {@code io.proxywasm.classlib.java.util.X} is {@code java.util.X} in a module,
 *       whole; likewise below {@code javax}.
 *   <li>The public static methods of {@code io.proxywasm.classlib.methods.java.util.XMethods} are
 *       added to the compiler's own {@code java.util.X}, or stand in for its methods of the same
 *       signature. {@link OnInstance}, {@link Constructor}, {@link Missing}, {@link Original},
 *       {@link Field} and {@link Parts} say the rest. Interfaces that {@code XMethods} implements
 *       {@code X} has too. {@code Map_EntryMethods} means {@code Map.Entry}.
 * </ul>
 */
@NullMarked
package io.proxywasm.classlib;

import org.jspecify.annotations.NullMarked;
