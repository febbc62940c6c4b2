package io.proxywasm.classlib.crypto;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.spec.AlgorithmParameterSpec;
import org.jspecify.annotations.Nullable;

/** What a {@link java.security.Signature} does for one algorithm. */
public interface Verifier {
  /** Takes the key and begins a message. */
  void init(@Nullable PublicKey key) throws InvalidKeyException;

  /** Takes parameters; most algorithms have none. */
  default void setParameter(@Nullable AlgorithmParameterSpec parameters)
      throws InvalidAlgorithmParameterException {
    if (parameters != null) {
      throw new InvalidAlgorithmParameterException("No parameter accepted");
    }
  }

  /** Adds to the message. */
  void update(byte[] data, int offset, int length) throws SignatureException;

  /**
   * Says whether the signature is the key's for the message, and begins the next message.
   *
   * @throws SignatureException if it is no signature of this algorithm at all
   */
  boolean verify(byte[] signature) throws SignatureException;
}
