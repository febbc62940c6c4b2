package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;

/** Strings, builders and lists: what {@code classlib} replaces for every filter. */
final class TextCases {
  private static final String TEXT = "abcdabcdeabcdäöü€";
  private static final int[] NUMBERS = {
    0, 7, -7, 10, 99, -100, 12345, Integer.MAX_VALUE, Integer.MIN_VALUE
  };

  private TextCases() {}

  static List<Case> all() {
    return List.of(
        new Case("equals of all parts", TextCases::equalParts),
        new Case("equals of others", () -> Opaque.of("a").equals(Opaque.of((Object) 1))),
        new Case("equals null", () -> Opaque.of("a").equals(Opaque.of((Object) null))),
        new Case("equals itself", () -> Opaque.of(TEXT).equals(TEXT)),
        new Case("startsWith at all offsets", TextCases::prefixes),
        new Case("startsWith null", () -> Opaque.of("a").startsWith(Opaque.of((String) null))),
        new Case("endsWith", () -> TEXT.endsWith(Opaque.of("€")) + "" + TEXT.endsWith("x" + TEXT)),
        new Case("append strings", TextCases::strings),
        new Case("append ints", TextCases::numbers),
        new Case("append itself", TextCases::twice),
        new Case("search an ArrayList", () -> search(new ArrayList<>(List.of("a", "b", "a")))),
        new Case("search a list of arrays", () -> search(List.of("a", "b", "a"))),
        new Case("search nulls", TextCases::nulls),
        new Case("indexOf asks the element sought", TextCases::asks),
        new Case("isEmpty", () -> new ArrayList<>().isEmpty() + "" + List.of("a", "b").isEmpty()));
  }

  private static String equalParts() {
    int equal = 0;
    String text = Opaque.of(TEXT);
    for (int i = 0; i <= text.length(); i++) {
      for (int j = i; j <= text.length(); j++) {
        for (int k = 0; k + j - i <= text.length(); k++) {
          equal = 31 * equal + (text.substring(i, j).equals(text.substring(k, k + j - i)) ? 1 : 0);
        }
      }
    }
    return Integer.toString(equal);
  }

  private static String prefixes() {
    int found = 0;
    String text = Opaque.of(TEXT);
    for (int length = 0; length < 10; length++) {
      for (int offset = -2; offset < text.length() + 2; offset++) {
        found = 31 * found + (text.startsWith(text.substring(0, length), offset) ? 1 : 0);
      }
    }
    return Integer.toString(found);
  }

  private static String strings() {
    var text = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      text.append(TEXT, 0, i % TEXT.length())
          .append(Opaque.of(""))
          .append(i % 2 == 0 ? TEXT : null);
    }
    return text.toString();
  }

  private static String numbers() {
    var text = new StringBuilder();
    for (int number : NUMBERS) {
      text.append(Opaque.of(number)).append(' ').append("n" + Opaque.of(number));
    }
    return text.toString();
  }

  private static String twice() {
    var text = new StringBuilder(Opaque.of("ab"));
    for (int i = 0; i < 4; i++) {
      text.append(text.toString()).append((Object) text);
    }
    return text.toString();
  }

  private static String search(List<String> list) {
    String b = Opaque.of("xb").substring(1);
    return list.contains(b) + " " + list.indexOf(b) + " " + list.indexOf("c") + list.contains("");
  }

  private static String nulls() {
    var list = new ArrayList<String>();
    list.add("a");
    list.add(null);
    return list.indexOf(null) + " " + list.contains(null) + " " + list.indexOf("b");
  }

  private static String asks() {
    Object all =
        new Object() {
          @Override
          public boolean equals(Object other) {
            return true;
          }

          @Override
          public int hashCode() {
            return 0;
          }
        };
    List<Object> list = new ArrayList<>(List.of("a"));
    return list.indexOf(all) + " " + new ArrayList<>(List.of(all)).indexOf("a");
  }
}
