package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * {@code request.*}. What comes from headers is there as long as the headers themselves are: until
 * their callback returned CONTINUE, and again in the access log.
 */
final class RequestAttributes {
  private static final String HEADER = "headers\0";

  private RequestAttributes() {}

  static byte @Nullable [] find(String name, StreamContext stream) {
    HeaderTable headers = visible(stream, stream.request());
    if (name.startsWith(HEADER)) {
      return AttributeWire.header(headers, name.substring(HEADER.length()));
    }
    return switch (name) {
      case "protocol" -> AttributeWire.text("HTTP/1.1");
      case "time" -> AttributeWire.time(stream.started());
      case "duration" -> {
        Duration took = stream.took();
        yield took == null ? null : AttributeWire.duration(took);
      }
      case "headers" -> AttributeWire.headers(headers);
      case "headers_bytes" -> AttributeWire.integer(headers.byteSize());
      case "size" -> size(headers, stream);
      case "total_size" -> AttributeWire.integer(stream.received() + headers.byteSize());
      case "path" -> headers.first(":path");
      case "url_path" -> urlPath(headers);
      case "query" -> query(headers);
      case "host" -> headers.first(":authority");
      case "method" -> headers.first(":method");
      case "scheme" -> headers.first(":scheme");
      case "id" -> headers.first("x-request-id");
      case "referer" -> headers.first("referer");
      case "useragent" -> headers.first("user-agent");
      default -> null;
    };
  }

  /** Returns the headers that attributes are made of now. */
  static HeaderTable visible(StreamContext stream, Flow flow) {
    HeaderTable headers = stream.logging() ? flow.headers() : flow.view().headers;
    return headers == null ? HeaderTable.ofTrailers(HeaderList.EMPTY) : headers;
  }

  private static byte @Nullable [] size(HeaderTable headers, StreamContext stream) {
    String announced = headers.firstText("content-length");
    if (announced == null) {
      return AttributeWire.integer(stream.received());
    }
    return announced.matches("\\d{1,18}") ? AttributeWire.integer(Long.parseLong(announced)) : null;
  }

  private static byte @Nullable [] urlPath(HeaderTable headers) {
    String path = headers.firstText(":path");
    if (path == null) {
      return null;
    }
    int mark = path.indexOf('?');
    return AttributeWire.text(mark < 0 ? path : path.substring(0, mark));
  }

  private static byte @Nullable [] query(HeaderTable headers) {
    String path = headers.firstText(":path");
    if (path == null) {
      return null;
    }
    int mark = path.indexOf('?');
    String query = mark < 0 ? "" : path.substring(mark + 1);
    int fragment = query.indexOf('#');
    return AttributeWire.text(fragment < 0 ? query : query.substring(0, fragment));
  }
}
