package io.proxywasm.classlib.java.security.spec;

import java.security.spec.EncodedKeySpec;

/** Takes the place of {@link java.security.spec.X509EncodedKeySpec}. */
public class X509EncodedKeySpec extends EncodedKeySpec {
  public X509EncodedKeySpec(byte[] encodedKey) {
    super(encodedKey);
  }

  @Override
  public final String getFormat() {
    return "X.509";
  }
}
