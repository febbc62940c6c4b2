package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.classlib.crypto.Algorithm;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/** Knows the methods that link the algorithms of {@code io.proxywasm.classlib.crypto}. */
final class AlgorithmLinks {
  private static final String PACKAGE = Algorithm.class.getPackageName() + ".";
  private static final String ALL = "linkAll";

  private AlgorithmLinks() {}

  /** Says whether this is a method that links all algorithms of a kind. */
  static boolean linksAll(MethodReference method) {
    return method.getName().equals(ALL) && method.getClassName().startsWith(PACKAGE);
  }

  /** Returns the method that links all algorithms of a kind. */
  static MethodReference all(String kind) {
    return new MethodReference(PACKAGE + kind, ALL, ValueType.VOID);
  }

  /** Returns what links an algorithm of a kind; null if there is none of this name. */
  static @Nullable MethodReference of(String kind, String name, ClassReaderSource classes) {
    return byName(PACKAGE + kind, classes).get(name.toUpperCase(Locale.ENGLISH));
  }

  /** Returns what links each algorithm, by all of its names in upper case. */
  static Map<String, MethodReference> byName(String className, ClassReaderSource classes) {
    var links = new HashMap<String, MethodReference>();
    for (var method : classes.get(className).getMethods()) {
      var algorithm = method.getAnnotations().get(Algorithm.class.getName());
      if (algorithm != null) {
        for (var name : algorithm.getValue("value").getList()) {
          links.put(name.getString().toUpperCase(Locale.ENGLISH), method.getReference());
        }
      }
    }
    return links;
  }
}
