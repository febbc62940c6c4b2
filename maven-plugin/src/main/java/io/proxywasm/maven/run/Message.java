package io.proxywasm.maven.run;

import io.proxywasm.harness.HeaderList;
import java.nio.charset.StandardCharsets;

/** A request or a response; the first line's parts are headers such as {@code :path}. */
final class Message {
  private final HeaderList headers;
  private final byte[] body;

  Message(HeaderList headers, byte[] body) {
    this.headers = headers;
    this.body = body;
  }

  static Message text(int status, String text) {
    return new Message(
        HeaderList.of(":status", Integer.toString(status), "content-type", "text/plain"),
        text.getBytes(StandardCharsets.UTF_8));
  }

  HeaderList headers() {
    return headers;
  }

  byte[] body() {
    return body;
  }

  int status() {
    return Integer.parseInt(headers.first(":status").orElse("200"));
  }

  String header(String name) {
    return headers.first(name).orElse("");
  }
}
