package io.proxywasm.maven.run;

import io.proxywasm.harness.HeaderList;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sends requests on to a web server. What it cannot get is answered 502. */
final class HttpUpstream implements Upstream {
  /** Made anew for the connection to the upstream. */
  private static final Set<String> NOT_SENT =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "http2-settings",
          "keep-alive",
          "te",
          "transfer-encoding",
          "upgrade");

  /** Concern the connection to the upstream only. */
  private static final Set<String> NOT_RETURNED =
      Set.of("connection", "keep-alive", "transfer-encoding");

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final URI base;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  HttpUpstream(URI base) {
    this.base = base;
  }

  @Override
  public Message answer(Message request) {
    try {
      HttpResponse<byte[]> response = client.send(outgoing(request), BodyHandlers.ofByteArray());
      List<HeaderList.Entry> headers = new ArrayList<>();
      headers.add(new HeaderList.Entry(":status", Integer.toString(response.statusCode())));
      response
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (!name.startsWith(":") && !NOT_RETURNED.contains(name)) {
                  values.forEach(value -> headers.add(new HeaderList.Entry(name, latin(value))));
                }
              });
      return new Message(HeaderList.of(headers), response.body());
    } catch (IOException | IllegalArgumentException e) {
      return failure(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failure("interrupted");
    }
  }

  private HttpRequest outgoing(Message request) {
    String path = base.getRawPath() == null ? "" : base.getRawPath().replaceFirst("/$", "");
    URI target = base.resolve(path + request.header(":path"));
    HttpRequest.Builder outgoing =
        HttpRequest.newBuilder(target)
            .timeout(LIMIT)
            .method(
                request.header(":method"),
                request.body().length == 0
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(request.body()));
    for (HeaderList.Entry header : request.headers()) {
      if (!header.name().startsWith(":") && !NOT_SENT.contains(header.name())) {
        outgoing.header(header.name(), new String(header.bytes(), StandardCharsets.ISO_8859_1));
      }
    }
    return outgoing.build();
  }

  private static byte[] latin(String value) {
    return value.getBytes(StandardCharsets.ISO_8859_1);
  }

  private Message failure(String reason) {
    return Message.text(502, "The upstream " + base + " gave no answer: " + reason + "\n");
  }
}
