package io.proxywasm.classlib;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an added method a constructor, whose {@code this} is the first parameter. A native static
 * method with this annotation calls, on its first parameter, the constructor that takes the other
 * ones: an added constructor calls one of the class' own through it. No other constructor runs
 * before it, not even the superclass's.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Constructor {}
