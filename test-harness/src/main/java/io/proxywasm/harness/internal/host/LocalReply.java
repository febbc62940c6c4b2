package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A response the proxy makes itself, in the form Envoy gives it. */
final class LocalReply {
  private final HeaderTable headers;
  private final byte[] body;
  private final String details;

  private LocalReply(HeaderTable headers, byte[] body, String details) {
    this.headers = headers;
    this.body = body;
    this.details = details;
  }

  /** Makes the reply to a request; for a gRPC request it becomes a trailers-only response. */
  static LocalReply to(
      @Nullable HeaderTable request,
      int status,
      List<HeaderList.Entry> additional,
      byte[] body,
      int grpcStatus,
      String details) {
    HeaderTable headers =
        HeaderTable.ofResponse(HeaderList.of(":status", Integer.toString(status)));
    for (HeaderList.Entry entry : additional) {
      headers.add(entry.name(), entry.bytes());
    }
    if (GrpcReply.isGrpc(request)) {
      GrpcReply.rewrite(headers, status, grpcStatus, body);
      return new LocalReply(headers, new byte[0], details);
    }
    boolean head = request != null && "HEAD".equals(request.firstText(":method"));
    describe(headers, body);
    return new LocalReply(headers, head ? new byte[0] : body, details);
  }

  /** Makes a reply that the proxy gives of itself to a callout. */
  static LocalReply ofProxy(int status, String text) {
    return to(null, status, List.of(), text.getBytes(StandardCharsets.UTF_8), -1, "");
  }

  private static void describe(HeaderTable headers, byte[] body) {
    if (body.length == 0) {
      headers.remove("content-length");
      headers.remove("content-type");
      return;
    }
    headers.replace(
        "content-length", Integer.toString(body.length).getBytes(StandardCharsets.US_ASCII));
    if (headers.first("content-type") == null) {
      headers.add("content-type", "text/plain");
    }
  }

  HeaderTable headers() {
    return headers;
  }

  byte[] body() {
    return body;
  }

  String details() {
    return details;
  }

  /** Sends the reply to a side. */
  void sendTo(Flow.Next side) {
    side.headers(headers, body.length == 0);
    if (body.length > 0) {
      side.body(body, true);
    }
  }
}
