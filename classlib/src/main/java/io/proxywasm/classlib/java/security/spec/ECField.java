package io.proxywasm.classlib.java.security.spec;

/** Takes the place of {@link java.security.spec.ECField}. */
public interface ECField {
  int getFieldSize();
}
