package io.proxywasm.classlib.java.security.interfaces;

import java.security.spec.ECParameterSpec;

/** Takes the place of {@link java.security.interfaces.ECKey}. */
public interface ECKey {
  ECParameterSpec getParams();
}
