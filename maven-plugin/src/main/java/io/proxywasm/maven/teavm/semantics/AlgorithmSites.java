package io.proxywasm.maven.teavm.semantics;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/** Knows where Java code names an algorithm. */
final class AlgorithmSites {
  /** The kind of the hash functions. */
  static final String DIGESTS = "MessageDigests";

  private static final String PSS = "java.security.spec.PSSParameterSpec";
  private static final String MGF1 = "java.security.spec.MGF1ParameterSpec";

  /** The kinds of algorithms, by the class whose {@code getInstance} names one. */
  private static final Map<String, String> FACTORIES =
      Map.of(
          "java.security.MessageDigest", DIGESTS,
          "java.security.Signature", "Signatures",
          "java.security.KeyFactory", "KeyFactories",
          "java.security.AlgorithmParameters", "ParameterSets",
          "javax.crypto.Mac", "Macs");

  /** The hash functions that constants of the JDK stand for. */
  private static final Map<FieldReference, String> CONSTANTS =
      Map.of(
          new FieldReference(MGF1, "SHA1"), "SHA-1",
          new FieldReference(MGF1, "SHA224"), "SHA-224",
          new FieldReference(MGF1, "SHA256"), "SHA-256",
          new FieldReference(MGF1, "SHA384"), "SHA-384",
          new FieldReference(MGF1, "SHA512"), "SHA-512",
          new FieldReference(PSS, "DEFAULT"), "SHA-1");

  private AlgorithmSites() {}

  /** Returns the kind of algorithm that the method's first parameter names; null if none. */
  static @Nullable String kindNamedIn(MethodReference method) {
    if (method.parameterCount() == 0
        || !method.parameterType(0).equals(ValueType.object("java.lang.String"))) {
      return null;
    } else if (isFactory(method)) {
      return FACTORIES.get(method.getClassName());
    }
    boolean names =
        method.getName().equals("<init>")
            && (method.getClassName().equals(PSS) || method.getClassName().equals(MGF1));
    return names ? DIGESTS : null;
  }

  /** Says whether the method returns an algorithm, and links all of its kind to do so. */
  static boolean isFactory(MethodReference method) {
    return method.getName().equals("getInstance")
        && method.parameterCount() == 1
        && FACTORIES.containsKey(method.getClassName());
  }

  /** Returns the method that does the same as a factory and links nothing. */
  static MethodReference withoutLinks(MethodReference factory) {
    return new MethodReference(factory.getClassName(), "linked", factory.getSignature());
  }

  /** Returns the hash function a constant stands for; null if none. */
  static @Nullable String digestIn(FieldReference field) {
    return CONSTANTS.get(field);
  }

  /** Returns the hash function a method stands for; null if none. */
  static @Nullable String digestIn(MethodReference method) {
    return method.equals(new MethodReference(PSS, "<init>", ValueType.INTEGER, ValueType.VOID))
        ? "SHA-1"
        : null;
  }

  /** Says whether the class only passes names on. */
  static boolean areNoneIn(String className) {
    return className.equals(PSS) || className.equals(MGF1);
  }
}
