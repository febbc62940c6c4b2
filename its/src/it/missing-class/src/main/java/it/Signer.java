package it;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;

final class Signer {
  private Signer() {}

  static int macLength(String algorithm) {
    try {
      return Mac.getInstance(algorithm).getMacLength();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
