package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import org.jspecify.annotations.Nullable;

/** {@code response.*}, as long as the headers and trailers it is made of can be read. */
final class ResponseAttributes {
  private static final String HEADER = "headers\0";
  private static final String TRAILER = "trailers\0";

  private ResponseAttributes() {}

  static byte @Nullable [] find(String name, StreamContext stream) {
    HeaderTable headers = RequestAttributes.visible(stream, stream.response());
    HeaderTable trailers = trailers(stream);
    if (name.startsWith(HEADER)) {
      return AttributeWire.header(headers, name.substring(HEADER.length()));
    } else if (name.startsWith(TRAILER)) {
      return AttributeWire.header(trailers, name.substring(TRAILER.length()));
    }
    int sent = stream.downstream().bodyBytes().length;
    return switch (name) {
      case "code" -> code(stream);
      case "code_details" ->
          stream.response().headers() == null || stream.details().isEmpty()
              ? null
              : AttributeWire.text(stream.details());
      case "flags" -> AttributeWire.integer(0);
      case "grpc_status" -> grpcStatus(headers, trailers, stream);
      case "headers" -> AttributeWire.headers(headers);
      case "headers_bytes" -> AttributeWire.integer(headers.byteSize());
      case "trailers" -> AttributeWire.headers(trailers);
      case "size" -> AttributeWire.integer(sent);
      case "total_size" -> AttributeWire.integer(sent + headers.byteSize() + trailers.byteSize());
      default -> null;
    };
  }

  private static HeaderTable trailers(StreamContext stream) {
    Flow response = stream.response();
    HeaderTable trailers = stream.logging() ? response.trailers() : response.view().trailers;
    return trailers == null ? HeaderTable.ofTrailers(HeaderList.EMPTY) : trailers;
  }

  private static byte @Nullable [] code(StreamContext stream) {
    HeaderTable arrived = stream.response().headers();
    String status = arrived == null ? null : arrived.firstText(":status");
    return status == null ? null : AttributeWire.integer(Long.parseLong(status));
  }

  /** Envoy makes one of the HTTP status where the response names none. */
  private static byte @Nullable [] grpcStatus(
      HeaderTable headers, HeaderTable trailers, StreamContext stream) {
    String named = trailers.firstText("grpc-status");
    if (named == null) {
      named = headers.firstText("grpc-status");
    }
    HeaderTable arrived = stream.response().headers();
    String status = arrived == null ? null : arrived.firstText(":status");
    if (named != null) {
      return AttributeWire.integer(Long.parseLong(named));
    } else if (status == null) {
      return null;
    }
    return AttributeWire.integer(
        switch (status) {
          case "400" -> 13;
          case "401" -> 16;
          case "403" -> 7;
          case "404" -> 12;
          case "429", "502", "503", "504" -> 14;
          default -> 2;
        });
  }
}
