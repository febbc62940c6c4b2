package io.proxywasm.classlib;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a native static method the body that reads, or with a second parameter writes, an instance
 * field of the class that is added to, private or not. The first parameter is the object.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Field {
  /** The field's name. Its type is the method's result, or the second parameter's. */
  String value();
}
