package io.proxywasm.maven.teavm.semantics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/** Lists the methods of the class library that a helper replaces. */
final class LibraryMethods {
  private static final String MATH = "java.lang.Math";

  private final Map<MethodReference, MethodReference> replacements = new HashMap<>();

  private LibraryMethods() {
    math("Trigonometry", "sin", "cos", "tan");
    math("InverseTrigonometry", "asin", "acos", "atan");
    math("Exponential", "exp", "expm1", "sinh", "cosh", "tanh");
    math("Logarithm", "log", "log10", "log1p");
    math("Roots", "cbrt");
    math("Rounding", "toRadians", "toDegrees");
    replace(
        MATH, "atan2", "InverseTrigonometry", "atan2", double.class, double.class, double.class);
    replace(MATH, "pow", "Power", "pow", double.class, double.class, double.class);
    replace(MATH, "hypot", "Roots", "hypot", double.class, double.class, double.class);
    replace(MATH, "IEEEremainder", "Remainder", "ieee", double.class, double.class, double.class);
    replace(MATH, "round", "Rounding", "round", double.class, long.class);
    replace(MATH, "round", "Rounding", "round", float.class, int.class);
    // What the % of two floating-point numbers calls.
    String runtime = "org.teavm.backend.wasm.WasmRuntime";
    replace(runtime, "remainder", "Remainder", "of", double.class, double.class, double.class);
    replace(runtime, "remainder", "Remainder", "of", float.class, float.class, float.class);
    replace("java.lang.System", "nanoTime", "Clock", "nanoTime", long.class);
    String console = "org.teavm.classlib.impl.console.Console";
    Class<?>[] write = {byte[].class, int.class, int.class, void.class};
    replace(console, "writeStdout", "Console", "writeStdout", write);
    replace(console, "writeStderr", "Console", "writeStderr", write);
  }

  static Map<MethodReference, MethodReference> all() {
    return Map.copyOf(new LibraryMethods().replacements);
  }

  private void math(String helper, String... functions) {
    for (String function : functions) {
      replace(MATH, function, helper, function, double.class, double.class);
    }
  }

  private void replace(
      String type, String method, String helper, String by, Class<?>... signature) {
    ValueType[] types = List.of(signature).stream().map(ValueType::parse).toArray(ValueType[]::new);
    replacements.put(
        new MethodReference(type, new MethodDescriptor(method, types)),
        new MethodReference(Calls.GUEST + helper, new MethodDescriptor(by, types)));
  }
}
