package io.proxywasm.classlib;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an added method an instance method, whose {@code this} is the first parameter. In an
 * interface it becomes a default method.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnInstance {
  /** The class the method returns where Java hides it; by default what is declared. */
  String returns() default "";

  /** The class of the first argument where Java hides it; by default what is declared. */
  String takes() default "";

  /** The added method's name, where Java allows no second one of it; by default the same. */
  String name() default "";
}
