package org.bouncycastle.crypto;

import java.security.SecureRandom;

/**
 * Takes the place of the library's own class of this name, which would bring its settings into
 * every module: certified curves, a policy of permitted algorithms, and where randomness comes
 * from.
 */
public final class CryptoServicesRegistrar {
  private CryptoServicesRegistrar() {}

  /** Permits everything. */
  public static void checkConstraints(CryptoServiceProperties properties) {}

  /** Fails: it would hide secrets from who measures time, and verifying has none. */
  @SuppressWarnings("DoNotCallSuggester") // The library's own calls are compiled already.
  public static SecureRandom getSecureRandom() {
    throw new UnsupportedOperationException("verifying needs no randomness");
  }
}
