package io.proxywasm.classlib.java.security.spec;

import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.spec.PSSParameterSpec}. */
public class PSSParameterSpec implements AlgorithmParameterSpec {
  public static final int TRAILER_FIELD_BC = 1;

  public static final PSSParameterSpec DEFAULT = new PSSParameterSpec(20);

  private final String mdName;
  private final String mgfName;
  private final @Nullable AlgorithmParameterSpec mgfSpec;
  private final int saltLen;
  private final int trailerField;

  public PSSParameterSpec(
      String mdName,
      String mgfName,
      @Nullable AlgorithmParameterSpec mgfSpec,
      int saltLen,
      int trailerField) {
    this.mdName = Objects.requireNonNull(mdName, "digest algorithm is null");
    this.mgfName = Objects.requireNonNull(mgfName, "mask generation function algorithm is null");
    this.mgfSpec = mgfSpec;
    this.saltLen = saltLen;
    this.trailerField = trailerField;
    if (saltLen < 0) {
      throw new IllegalArgumentException("negative saltLen value: " + saltLen);
    }
    if (trailerField < 0) {
      throw new IllegalArgumentException("negative trailerField: " + trailerField);
    }
  }

  public PSSParameterSpec(int saltLen) {
    this("SHA-1", "MGF1", MGF1ParameterSpec.SHA1, saltLen, TRAILER_FIELD_BC);
  }

  public String getDigestAlgorithm() {
    return mdName;
  }

  public String getMGFAlgorithm() {
    return mgfName;
  }

  public @Nullable AlgorithmParameterSpec getMGFParameters() {
    return mgfSpec;
  }

  public int getSaltLength() {
    return saltLen;
  }

  public int getTrailerField() {
    return trailerField;
  }

  @Override
  public String toString() {
    return "PSSParameterSpec[hashAlgorithm="
        + mdName
        + ", maskGenAlgorithm="
        + mgfSpec
        + ", saltLength="
        + saltLen
        + ", trailerField="
        + trailerField
        + "]";
  }
}
