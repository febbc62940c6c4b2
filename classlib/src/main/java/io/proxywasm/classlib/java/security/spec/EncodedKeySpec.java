package io.proxywasm.classlib.java.security.spec;

import java.security.spec.KeySpec;

/** Takes the place of {@link java.security.spec.EncodedKeySpec}. */
public abstract class EncodedKeySpec implements KeySpec {
  private final byte[] encodedKey;

  protected EncodedKeySpec(byte[] encodedKey) {
    this.encodedKey = encodedKey.clone();
  }

  public byte[] getEncoded() {
    return encodedKey.clone();
  }

  public abstract String getFormat();
}
