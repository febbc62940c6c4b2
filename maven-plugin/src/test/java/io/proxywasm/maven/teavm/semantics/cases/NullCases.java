package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;

@SuppressWarnings({"EqualsNull", "ReturnValueIgnored", "UnusedVariable"}) // wrong on purpose
final class NullCases {
  private int field = 3;
  private final String text = "text";

  private NullCases() {}

  int constant() {
    return 4;
  }

  static List<Case> all() {
    return List.of(
        new Case("null.toString()", () -> Opaque.of((Object) null).toString()),
        new Case("constant null.toString()", NullCases::constantNull),
        new Case("seen-through null.toString()", () -> nothing().toString()),
        new Case("null.length()", () -> Opaque.of((String) null).length()),
        new Case("null.hashCode()", () -> Opaque.of((Object) null).hashCode()),
        new Case("null.equals(null)", () -> Opaque.of((String) null).equals(null)),
        new Case("null.getClass()", NullCases::idiom),
        new Case("inlined method that ignores this", () -> Opaque.of((NullCases) null).constant()),
        new Case("read a field", () -> Opaque.of((NullCases) null).field),
        new Case("read a constant field", () -> Opaque.of((NullCases) null).text),
        new Case("write a field", NullCases::write),
        new Case("array element", () -> Opaque.of((int[]) null)[0]),
        new Case("array length", () -> Opaque.of((int[]) null).length),
        new Case("array store", NullCases::store),
        new Case("clone", () -> Opaque.of((int[]) null).clone()),
        new Case("unboxing", () -> Opaque.of((Integer) null) + 1),
        new Case("string switch", () -> choose(Opaque.of((String) null))),
        new Case("enum switch", () -> choose(Opaque.of((Kind) null))),
        new Case("throw null", NullCases::raise),
        new Case("synchronized on null", NullCases::lock),
        new Case("for each over null", NullCases::each),
        new Case("method reference of null", NullCases::reference),
        new Case("interface call", () -> Opaque.of((Runnable) null).toString()),
        new Case("requireNonNull", () -> Objects.requireNonNull(Opaque.of((String) null))),
        new Case("Map.get on null", () -> Opaque.of((Map<String, String>) null).get("a")),
        new Case("string + null", () -> "a" + Opaque.of((String) null)));
  }

  enum Kind {
    A,
    B
  }

  private static Object constantNull() {
    Object o = null;
    return o.toString();
  }

  private static Object nothing() {
    return null;
  }

  private static Object idiom() {
    Opaque.of((Object) null).getClass();
    return "went on";
  }

  private static Object write() {
    Opaque.of((NullCases) null).field = 3;
    return "went on";
  }

  private static Object store() {
    Opaque.of((int[]) null)[0] = 1;
    return "went on";
  }

  private static Object raise() throws Exception {
    throw Opaque.of((Exception) null);
  }

  private static Object lock() {
    synchronized (Opaque.of((Object) null)) {
      return "went on";
    }
  }

  private static Object each() {
    for (String s : Opaque.of((List<String>) null)) {
      return s;
    }
    return "went on";
  }

  private static Object reference() {
    NullCases none = Opaque.of((NullCases) null);
    Runnable r = none::constant;
    return "went on";
  }

  private static String choose(String s) {
    return switch (s) {
      case "a" -> "A";
      default -> "other";
    };
  }

  private static String choose(Kind kind) {
    return switch (kind) {
      case A -> "A";
      case B -> "B";
    };
  }
}
