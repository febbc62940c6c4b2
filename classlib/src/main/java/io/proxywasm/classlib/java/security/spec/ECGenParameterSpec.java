package io.proxywasm.classlib.java.security.spec;

import java.security.spec.NamedParameterSpec;

/** Takes the place of {@link java.security.spec.ECGenParameterSpec}. */
public class ECGenParameterSpec extends NamedParameterSpec {
  public ECGenParameterSpec(String stdName) {
    super(stdName);
  }
}
