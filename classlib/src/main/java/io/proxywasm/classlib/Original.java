package io.proxywasm.classlib;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a native static method call the compiler's own method, which an added method of the same
 * signature stands in for. With {@link OnInstance} its first parameter is {@code this}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Original {
  /** The method's name. */
  String value();
}
