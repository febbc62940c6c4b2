package it;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

final class Signer {
  private Signer() {}

  static int blockLength(String algorithm) {
    try {
      return Cipher.getInstance(algorithm).getBlockSize();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
