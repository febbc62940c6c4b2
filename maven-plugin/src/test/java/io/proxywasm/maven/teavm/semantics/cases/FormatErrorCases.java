package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.FormatCases.add;
import static io.proxywasm.maven.teavm.semantics.cases.FormatCases.each;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What {@code String.format} refuses, and how it says so. */
final class FormatErrorCases {
  private static final List<String> WRONG =
      List.of(
          "%",
          "%5",
          "%5.",
          "%-",
          "%.d",
          "%y",
          "%D",
          "%i",
          "%é",
          "%t",
          "%tq",
          "%t%",
          "%1$",
          "%l",
          "%-1$s",
          "%.-1s",
          "%0$s",
          "%99999999999$s",
          "%99999999999d",
          "%.99999999999f",
          "%<s",
          "%-d",
          "%0d",
          "%-05d",
          "%+ d",
          "%00d",
          "%--5d",
          "%<<s",
          "%#d",
          "%,x",
          "%+x",
          "%(o",
          "%05%",
          "%-%",
          "%.2%",
          "%5n",
          "%-n",
          "%.2n",
          "%#b",
          "%#h",
          "%-s",
          "%+s",
          "%0s",
          "%,s",
          "%(s",
          "%.1c",
          "%#c",
          "%.1d",
          "%(a",
          "%,a",
          "%,e",
          "%#g",
          "%-f",
          "%0-9f",
          "%5.2tY",
          "%#tY",
          "%-tY",
          "%0-28E",
          "%ok %q");

  private FormatErrorCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    WRONG.forEach(format -> add(cases, format, 1));
    add(cases, "%s");
    add(cases, "%s %s", 1);
    add(cases, "%3$-5s", 1, 2);
    each(cases, "%c", -1, (byte) -1, 0x110000, 1L, 1.5);
    each(cases, "%d", 1.0, 'x', true, BigDecimal.ONE);
    each(cases, "%f", 1, 1L, 'x');
    each(cases, "%a", 1, BigDecimal.ONE);
    each(cases, "%x", 1.5, 'x');
    each(cases, "%#s", "a", null);
    each(cases, "%tY", 1, 1.5);
    each(cases, "%TB %d", 1);
    return cases;
  }
}
