package io.proxywasm.classlib;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes a method away from the compiler's class: it would answer wrongly, or wait for what never
 * comes. Who calls it gets a compile error. The method it stands on is native.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Missing {}
