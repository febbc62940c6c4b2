package io.proxywasm.classlib.java.security;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.Key}. */
public interface Key extends Serializable {
  String getAlgorithm();

  @Nullable String getFormat();

  byte @Nullable [] getEncoded();
}
