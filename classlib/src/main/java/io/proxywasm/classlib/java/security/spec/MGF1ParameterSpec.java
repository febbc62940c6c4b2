package io.proxywasm.classlib.java.security.spec;

import java.security.spec.AlgorithmParameterSpec;
import java.util.Objects;

/** Takes the place of {@link java.security.spec.MGF1ParameterSpec}. */
public class MGF1ParameterSpec implements AlgorithmParameterSpec {
  public static final MGF1ParameterSpec SHA1 = new MGF1ParameterSpec("SHA-1");
  public static final MGF1ParameterSpec SHA224 = new MGF1ParameterSpec("SHA-224");
  public static final MGF1ParameterSpec SHA256 = new MGF1ParameterSpec("SHA-256");
  public static final MGF1ParameterSpec SHA384 = new MGF1ParameterSpec("SHA-384");
  public static final MGF1ParameterSpec SHA512 = new MGF1ParameterSpec("SHA-512");

  private final String mdName;

  public MGF1ParameterSpec(String mdName) {
    this.mdName = Objects.requireNonNull(mdName, "digest algorithm is null");
  }

  public String getDigestAlgorithm() {
    return mdName;
  }

  @Override
  public String toString() {
    return "MGF1ParameterSpec[hashAlgorithm=" + mdName + "]";
  }
}
