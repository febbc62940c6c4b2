package io.proxywasm.maven.teavm.semantics.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Shortens lists of methods for people. */
final class Signatures {
  private Signatures() {}

  /**
   * Returns the methods of a class as text; overloads count as one where all of them are listed.
   *
   * @param methods those to list, as {@code name(parameters)result}
   * @param others the class's other methods
   */
  static String list(String type, Collection<String> methods, Collection<String> others) {
    var byName = new TreeMap<String, TreeSet<String>>();
    for (String method : methods) {
      byName.computeIfAbsent(name(method), key -> new TreeSet<>()).add(parameters(method));
    }
    var elsewhere = others.stream().map(Signatures::name).collect(Collectors.toSet());
    var simple = type.replaceFirst(".*[.$]", "");
    return byName.entrySet().stream()
        .map(
            each -> {
              var name = each.getKey().equals("<init>") ? "new " + simple : each.getKey();
              return elsewhere.contains(each.getKey())
                  ? each.getValue().stream().map(name::concat).collect(Collectors.joining(", "))
                  : name;
            })
        .collect(Collectors.joining(", "));
  }

  private static String name(String method) {
    return method.substring(0, method.indexOf('('));
  }

  private static String parameters(String method) {
    return Arrays.stream(Type.getArgumentTypes(method.substring(method.indexOf('('))))
        .map(type -> type.getClassName().replaceFirst(".*[.$]", ""))
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
