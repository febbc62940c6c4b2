package io.proxywasm.its;

import java.util.List;

/** What the server of the callout cases answers, whatever stands for it. */
final class CalloutAnswers {
  private CalloutAnswers() {}

  /** A response; {@code a} are the values of the header {@code a}. */
  record Answer(int status, List<String> a, String body) {}

  static Answer to(String method, String path, String host, String extra, String body) {
    if (path.startsWith("/echo?")) {
      return new Answer(200, List.of(), path.substring("/echo?".length()));
    }
    return switch (path) {
      case "/ok" -> new Answer(200, List.of("1", "2"), "fine");
      case "/big" -> new Answer(200, List.of(), "0123456789".repeat(30_000));
      case "/empty" -> new Answer(204, List.of(), "");
      case "/error" -> new Answer(500, List.of(), "broken");
      case "/post" -> new Answer(200, List.of(), String.join(" ", method, path, host, extra, body));
      default -> new Answer(404, List.of(), "no " + path);
    };
  }
}
