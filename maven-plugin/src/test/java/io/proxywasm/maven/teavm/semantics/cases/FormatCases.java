package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What {@code String.format} prints of anything: texts, characters, truth and hash codes. */
final class FormatCases {
  private static final Object[] ANYTHING = {
    null, "", "text", "é straÿe", 'x', 'é', true, false, 65, (byte) 66, (short) 67, List.of(1)
  };

  private FormatCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (String format : List.of("%s", "%10s|", "%-10s|", "%.2s|", "%-6.1s|", "%.0s|", "%3S|")) {
      each(cases, format, ANYTHING);
    }
    each(cases, "%b", ANYTHING);
    each(cases, "%-7B|", ANYTHING);
    each(cases, "%.2b", ANYTHING);
    each(cases, "%h", null, "", "text", 'x', true, 65, -1);
    each(cases, "%9.3H|", "text", "longer text", -1);
    each(cases, "%c", null, 'x', '€', 65, (byte) 66, (short) 0x20ac, 0x1f600, 0x10ffff);
    each(cases, "%-4C|%4C|", 'x', 'ÿ', 'é', 0x10428);
    add(cases, "plain text");
    add(cases, "");
    add(cases, "%%|%5%|%-5%|%n|");
    add(cases, "%s %<s %s %1$s %<s", 1, 2);
    add(cases, "%3$s %2$s %1$s %s %s", 1, 2, 3);
    add(cases, "%2$-5s|%1$5s|", "a", "b");
    add(cases, "unused", 1, 2);
    add(cases, "%s %s", List.of(1, 2), Arrays.asList("a", null));
    cases.add(new Case("null for all arguments", () -> String.format("%s %d", (Object[]) null)));
    cases.add(new Case("formatted", () -> "%s=%05d".formatted(Opaque.of("a"), 42)));
    cases.add(
        new Case("without a locale", () -> String.format((Locale) null, "%,d %S", 1234, "a")));
    cases.add(new Case("null format", () -> String.format(Opaque.of((String) null))));
    return cases;
  }

  /** Adds a case for each argument. */
  static void each(List<Case> cases, String format, Object... arguments) {
    for (Object argument : arguments) {
      add(cases, format, argument);
    }
  }

  /** Adds a case with these arguments. */
  static void add(List<Case> cases, String format, Object... arguments) {
    String name = "format " + format + " of " + Arrays.toString(arguments);
    cases.add(new Case(name, () -> String.format(Locale.ROOT, format, arguments)));
  }
}
