package io.proxywasm.maven.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a registry wants to be asked: the {@code WWW-Authenticate} header of a 401.
 *
 * @param scheme in lower case
 */
record Challenge(String scheme, Map<String, String> parameters) {
  private static final Pattern SCHEME = Pattern.compile("\\s*(?<scheme>[A-Za-z]+)(?:\\s+|$)");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "\\s*(?<name>\\w+)\\s*=\\s*(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^\\s,]+))\\s*,?");

  /** Returns the first challenge that this client knows an answer to. */
  static Optional<Challenge> of(List<String> headers) {
    return headers.stream()
        .map(Challenge::parse)
        .filter(each -> each.scheme.equals("bearer") || each.scheme.equals("basic"))
        .findFirst();
  }

  private static Challenge parse(String header) {
    Matcher scheme = SCHEME.matcher(header);
    if (!scheme.lookingAt()) {
      return new Challenge("", Map.of());
    }
    var parameters = new HashMap<String, String>();
    Matcher parameter = PARAMETER.matcher(header).region(scheme.end(), header.length());
    while (parameter.lookingAt()) {
      String quoted = parameter.group("quoted");
      parameters.put(
          parameter.group("name").toLowerCase(Locale.ROOT),
          quoted == null ? parameter.group("bare") : quoted);
      parameter.region(parameter.end(), header.length());
    }
    return new Challenge(scheme.group("scheme").toLowerCase(Locale.ROOT), parameters);
  }

  boolean isBasic() {
    return scheme.equals("basic");
  }

  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }
}
