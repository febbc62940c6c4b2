package io.proxywasm.classlib.javax.crypto;

import io.proxywasm.classlib.crypto.Hmac;
import io.proxywasm.classlib.crypto.Macs;
import java.nio.ByteBuffer;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.ShortBufferException;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link javax.crypto.Mac}. */
public final class Mac implements Cloneable {
  private final String algorithm;
  private final Hmac hmac;
  private boolean initialized;

  private Mac(String algorithm, Hmac hmac) {
    this.algorithm = algorithm;
    this.hmac = hmac;
  }

  /** A call that names its algorithm is compiled to one that links nothing else. */
  public static Mac getInstance(String algorithm) throws NoSuchAlgorithmException {
    Macs.linkAll();
    return linked(algorithm);
  }

  /** Returns an algorithm that is linked already. */
  public static Mac linked(String algorithm) throws NoSuchAlgorithmException {
    return new Mac(algorithm, Macs.linked(algorithm));
  }

  public String getAlgorithm() {
    return algorithm;
  }

  public int getMacLength() {
    return hmac.length();
  }

  public void init(Key key) throws InvalidKeyException {
    hmac.init(key);
    initialized = true;
  }

  public void init(Key key, @Nullable AlgorithmParameterSpec params)
      throws InvalidKeyException, InvalidAlgorithmParameterException {
    if (params != null) {
      throw new InvalidAlgorithmParameterException("HMAC does not use parameters");
    }
    init(key);
  }

  public void update(byte input) {
    checkInitialized();
    hmac.update(new byte[] {input}, 0, 1);
  }

  public void update(byte @Nullable [] input) {
    checkInitialized();
    if (input != null) {
      hmac.update(input, 0, input.length);
    }
  }

  public void update(byte @Nullable [] input, int offset, int len) {
    checkInitialized();
    if (input == null) {
      return;
    }
    if (offset < 0 || len > input.length - offset || len < 0) {
      throw new IllegalArgumentException("Bad arguments");
    }
    hmac.update(input, offset, len);
  }

  public void update(ByteBuffer input) {
    checkInitialized();
    if (input == null) {
      throw new IllegalArgumentException("Buffer must not be null");
    }
    byte[] bytes = new byte[input.remaining()];
    input.get(bytes);
    update(bytes);
  }

  public byte[] doFinal() {
    checkInitialized();
    return hmac.finish();
  }

  public void doFinal(byte @Nullable [] output, int outOffset) throws ShortBufferException {
    checkInitialized();
    if (output == null || output.length - outOffset < getMacLength()) {
      throw new ShortBufferException("Cannot store MAC in output buffer");
    }
    byte[] mac = doFinal();
    System.arraycopy(mac, 0, output, outOffset, mac.length);
  }

  public byte[] doFinal(byte @Nullable [] input) {
    update(input);
    return doFinal();
  }

  public void reset() {
    hmac.reset();
  }

  @Override
  public Object clone() throws CloneNotSupportedException {
    Mac copy = new Mac(algorithm, hmac.copy());
    copy.initialized = initialized;
    return copy;
  }

  private void checkInitialized() {
    if (!initialized) {
      throw new IllegalStateException("MAC not initialized");
    }
  }
}
