package io.proxywasm.maven.teavm.semantics.guest;

import java.security.NoSuchAlgorithmException;
import java.util.Set;

/** Takes the place of {@link java.security.SecureRandom}: every number comes from the host. */
public class SecureRandom extends Random {
  private static final long serialVersionUID = 1;
  private static final Set<String> ALGORITHMS =
      Set.of("NativePRNG", "NativePRNGBlocking", "NativePRNGNonBlocking", "DRBG", "SHA1PRNG");

  private final String algorithm;

  public SecureRandom() {
    this("NativePRNG");
  }

  public SecureRandom(byte[] seed) {
    this();
  }

  private SecureRandom(String algorithm) {
    super(0);
    this.algorithm = algorithm;
  }

  public static SecureRandom getInstance(String algorithm) throws NoSuchAlgorithmException {
    if (!ALGORITHMS.contains(algorithm)) {
      throw new NoSuchAlgorithmException(algorithm + " SecureRandom not available");
    }
    return new SecureRandom(algorithm);
  }

  public static SecureRandom getInstanceStrong() {
    return new SecureRandom();
  }

  public String getAlgorithm() {
    return algorithm;
  }

  // A seed can only add to what the host knows, and the host takes none.
  @Override
  public void setSeed(long seed) {}

  public void setSeed(byte[] seed) {}

  public void reseed() {}

  public static byte[] getSeed(int count) {
    return new SecureRandom().generateSeed(count);
  }

  public byte[] generateSeed(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("numBytes cannot be negative");
    }
    byte[] seed = new byte[count];
    Entropy.fill(seed);
    return seed;
  }

  @Override
  public void nextBytes(byte[] bytes) {
    Entropy.fill(bytes);
  }

  @Override
  protected int next(int bits) {
    return (int) Entropy.nextLong() >>> (32 - bits);
  }
}
