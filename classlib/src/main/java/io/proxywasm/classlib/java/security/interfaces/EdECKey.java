package io.proxywasm.classlib.java.security.interfaces;

import java.security.spec.NamedParameterSpec;

/** Takes the place of {@link java.security.interfaces.EdECKey}. */
public interface EdECKey {
  NamedParameterSpec getParams();
}
