package io.proxywasm.maven.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a real registry answered to the script {@code src/test/registry/record}.
 *
 * @param headers without those that every server adds by itself
 */
record RecordedAnswer(int status, Map<String, String> headers, String body) {
  private static final String TITLE = "== ";

  /** Returns the answer that the script gave this name. */
  static RecordedAnswer of(String name) {
    var all = lines();
    int start = all.indexOf(TITLE + name);
    if (start < 0) {
      throw new IllegalArgumentException("There is no answer of the name " + name);
    }
    var own = all.subList(start + 1, all.size());
    own = own.stream().takeWhile(line -> !line.startsWith(TITLE)).toList();
    int blank = own.indexOf("");
    var headers = new LinkedHashMap<String, String>();
    for (String line : own.subList(1, blank)) {
      int colon = line.indexOf(": ");
      headers.put(line.substring(0, colon), line.substring(colon + 2));
    }
    int status =
        Integer.parseInt(own.get(0).substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    var body = String.join("", own.subList(blank, own.size()));
    return new RecordedAnswer(status, headers, body);
  }

  private static List<String> lines() {
    try (var file = RecordedAnswer.class.getResourceAsStream("answers.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
