package io.proxywasm.classlib.java.security;

import io.proxywasm.classlib.crypto.KeyFactories;
import io.proxywasm.classlib.crypto.KeyReader;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;

/** Takes the place of {@link java.security.KeyFactory}, for public keys. */
public final class KeyFactory {
  private final String algorithm;
  private final KeyReader reader;

  private KeyFactory(String algorithm, KeyReader reader) {
    this.algorithm = algorithm;
    this.reader = reader;
  }

  /** A call that names its algorithm is compiled to one that links nothing else. */
  public static KeyFactory getInstance(String algorithm) throws NoSuchAlgorithmException {
    KeyFactories.linkAll();
    return linked(algorithm);
  }

  /** Returns an algorithm that is linked already. */
  public static KeyFactory linked(String algorithm) throws NoSuchAlgorithmException {
    return new KeyFactory(algorithm, KeyFactories.linked(algorithm));
  }

  public PublicKey generatePublic(KeySpec keySpec) throws InvalidKeySpecException {
    return reader.read(keySpec);
  }

  public String getAlgorithm() {
    return algorithm;
  }
}
