package io.proxywasm.classlib.java.security;

import io.proxywasm.classlib.crypto.EcParameters;
import io.proxywasm.classlib.crypto.ParameterSets;
import java.security.NoSuchAlgorithmException;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.InvalidParameterSpecException;

/** Takes the place of {@link java.security.AlgorithmParameters}, for elliptic curves. */
public final class AlgorithmParameters {
  private final String algorithm;
  private final EcParameters parameters;

  private AlgorithmParameters(String algorithm, EcParameters parameters) {
    this.algorithm = algorithm;
    this.parameters = parameters;
  }

  /** A call that names its algorithm is compiled to one that links nothing else. */
  public static AlgorithmParameters getInstance(String algorithm) throws NoSuchAlgorithmException {
    ParameterSets.linkAll();
    return linked(algorithm);
  }

  /** Returns an algorithm that is linked already. */
  public static AlgorithmParameters linked(String algorithm) throws NoSuchAlgorithmException {
    return new AlgorithmParameters(algorithm, ParameterSets.linked(algorithm));
  }

  public void init(AlgorithmParameterSpec paramSpec) throws InvalidParameterSpecException {
    parameters.init(paramSpec);
  }

  public <T extends AlgorithmParameterSpec> T getParameterSpec(Class<T> paramSpec)
      throws InvalidParameterSpecException {
    return parameters.get(paramSpec);
  }

  public String getAlgorithm() {
    return algorithm;
  }
}
