package io.proxywasm.classlib.crypto;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a public static method that links an algorithm under the name it is given.
 *
 * <p>The method has one parameter, a {@link String}, and no result. In the same class a native
 * {@code linkAll()} becomes calls of all such methods with all their names.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Algorithm {
  /** The names the JDK knows it by; letter case does not matter. */
  String[] value();
}
