package io.proxywasm.classlib.crypto;

import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.InvalidParameterSpecException;
import org.jspecify.annotations.Nullable;

/** Turns a curve's name into its numbers, for keys that come as coordinates. */
public final class EcParameters {
  private static final String SUPPORTED = "Only ECParameterSpec and ECGenParameterSpec supported";

  private @Nullable NamedCurve curve;

  public void init(AlgorithmParameterSpec spec) throws InvalidParameterSpecException {
    if (curve != null) {
      throw new InvalidParameterSpecException("already initialized");
    }
    if (spec instanceof ECGenParameterSpec named) {
      curve = known(NamedCurve.named(named.getName()), named.getName());
    } else if (spec instanceof ECParameterSpec numbers) {
      curve = known(NamedCurve.of(numbers), "unknown numbers");
    } else {
      throw new InvalidParameterSpecException(SUPPORTED);
    }
  }

  private static NamedCurve known(@Nullable NamedCurve curve, String name)
      throws InvalidParameterSpecException {
    if (curve == null) {
      throw new InvalidParameterSpecException("Not a supported curve: " + name);
    }
    return curve;
  }

  public <T extends AlgorithmParameterSpec> T get(Class<T> type)
      throws InvalidParameterSpecException {
    if (curve == null) {
      throw new InvalidParameterSpecException("not initialized");
    }
    if (type.isAssignableFrom(ECParameterSpec.class)) {
      return type.cast(curve.parameters());
    } else if (type.isAssignableFrom(ECGenParameterSpec.class)) {
      return type.cast(new ECGenParameterSpec(curve.name()));
    }
    throw new InvalidParameterSpecException(SUPPORTED);
  }
}
