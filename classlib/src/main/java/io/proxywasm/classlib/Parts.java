package io.proxywasm.classlib;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names classes whose public static methods are added too: those of a class with hundreds of
 * methods are kept in several files.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Parts {
  /** The classes. Native methods with {@link Field} or {@link Original} have no place in them. */
  Class<?>[] value();
}
