package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Texts in tokens. */
@SuppressWarnings("StringSplitter")
final class TokenizerCases {
  private static final List<String> TEXTS =
      List.of("", " ", "a", " a b\tc\n", "a,b,,c", ",", ",,a", "a,", "ä😀b😀😀c", "no\fway\rout");

  private TokenizerCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(Inputs.each("tokens", TEXTS, text -> tokens(new StringTokenizer(text))));
    for (var delimiters : List.of("", ",", ", ", "😀", "ab")) {
      for (boolean returned : new boolean[] {false, true}) {
        cases.addAll(
            Inputs.each(
                "tokens by \"" + delimiters + "\" " + returned,
                TEXTS,
                text -> tokens(new StringTokenizer(text, delimiters, returned))));
      }
      cases.addAll(
          Inputs.each(
              "elements by \"" + delimiters + "\"",
              TEXTS,
              text -> elements(new StringTokenizer(text, delimiters))));
    }
    cases.add(new Case("tokens by changing delimiters", TokenizerCases::changing));
    cases.add(new Case("tokens of null", () -> new StringTokenizer(null)));
    cases.add(new Case("tokens by null", () -> new StringTokenizer("a", null).countTokens()));
    cases.add(new Case("has tokens by null", () -> new StringTokenizer("a", null).hasMoreTokens()));
    cases.add(new Case("next token by null", () -> new StringTokenizer("a").nextToken(null)));
    return cases;
  }

  private static String tokens(StringTokenizer tokens) {
    var text = new StringBuilder().append(tokens.countTokens());
    while (tokens.hasMoreTokens()) {
      text.append('<')
          .append(Each.printable(tokens.nextToken()))
          .append('>')
          .append(tokens.countTokens());
    }
    return text + new Case("", tokens::nextToken).run();
  }

  private static String elements(StringTokenizer tokens) {
    var text = new StringBuilder();
    while (tokens.hasMoreElements()) {
      text.append('<').append(Each.printable((String) tokens.nextElement())).append('>');
    }
    return text + new Case("", tokens::nextElement).run() + tokens.asIterator().hasNext();
  }

  private static String changing() {
    var tokens = new StringTokenizer("a=1;b=2", "=", false);
    return tokens.nextToken()
        + tokens.nextToken("=;")
        + tokens.nextToken()
        + tokens.nextToken(";")
        + tokens.hasMoreTokens();
  }
}
