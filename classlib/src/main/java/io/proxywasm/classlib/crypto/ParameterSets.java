package io.proxywasm.classlib.crypto;

import java.security.NoSuchAlgorithmException;

/** Links kinds of parameters. */
public final class ParameterSets {
  private static final Registry<EcParameters> LINKED =
      new Registry<>("", " AlgorithmParameters not available");

  private ParameterSets() {}

  /** Returns parameters of a kind that is linked. */
  public static EcParameters linked(String name) throws NoSuchAlgorithmException {
    return LINKED.find(name);
  }

  /** Links all of them. */
  public static native void linkAll();

  @Algorithm({"EC", "EllipticCurve", "1.2.840.10045.2.1"})
  public static void ec(String name) {
    LINKED.link(name, EcParameters::new);
  }
}
