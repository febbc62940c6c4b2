package io.proxywasm.maven.run;

import io.proxywasm.harness.HeaderList;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Answers with the request as it arrived: its first line, its headers, an empty line, its body. */
final class Echo implements Upstream {
  @Override
  public Message answer(Message request) {
    var seen = new ByteArrayOutputStream();
    seen.writeBytes(
        (request.header(":method") + " " + request.header(":path") + " HTTP/1.1\n")
            .getBytes(StandardCharsets.UTF_8));
    for (HeaderList.Entry header : request.headers()) {
      if (header.name().equals(":authority")) {
        append(seen, "host", header.bytes());
      } else if (!header.name().startsWith(":")) {
        append(seen, header.name(), header.bytes());
      }
    }
    seen.write('\n');
    seen.writeBytes(request.body());
    HeaderList headers =
        HeaderList.of(
            ":status",
            "200",
            "content-type",
            "text/plain",
            "content-length",
            Integer.toString(seen.size()));
    return new Message(headers, seen.toByteArray());
  }

  private static void append(ByteArrayOutputStream seen, String name, byte[] value) {
    seen.writeBytes((name + ": ").getBytes(StandardCharsets.UTF_8));
    seen.writeBytes(value);
    seen.write('\n');
  }
}
