package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The properties the proxy knows of itself and of a stream, in their wire form. What comes from
 * headers is there as long as the headers themselves are: until their callback returned CONTINUE,
 * and again in the access log.
 */
final class Attributes {
  private Attributes() {}

  static byte @Nullable [] find(
      String path, @Nullable StreamContext stream, HostSettings settings) {
    return switch (path) {
      case "plugin_name" -> utf8(settings.pluginName);
      case "plugin_root_id" -> utf8(settings.rootId);
      case "plugin_vm_id" -> utf8(settings.vmId);
      default -> stream == null ? null : ofStream(path, stream);
    };
  }

  private static byte @Nullable [] ofStream(String path, StreamContext stream) {
    String[] parts = path.split("\0", 3);
    if (parts.length < 2) {
      return null;
    }
    return switch (parts[0]) {
      case "request" -> ofRequest(parts, stream);
      case "response" -> ofResponse(parts, stream);
      default -> null;
    };
  }

  private static byte @Nullable [] ofRequest(String[] parts, StreamContext stream) {
    if (parts[1].equals("protocol")) {
      return utf8("HTTP/1.1");
    }
    HeaderTable headers = visible(stream, stream.request());
    return switch (parts[1]) {
      case "headers" -> headersOf(parts, headers);
      case "path" -> headers.first(":path");
      case "url_path" -> urlPart(headers, false);
      case "query" -> urlPart(headers, true);
      case "host" -> headers.first(":authority");
      case "method" -> headers.first(":method");
      case "scheme" -> headers.first(":scheme");
      case "id" -> headers.first("x-request-id");
      case "referer" -> headers.first("referer");
      case "useragent" -> headers.first("user-agent");
      default -> null;
    };
  }

  private static byte @Nullable [] ofResponse(String[] parts, StreamContext stream) {
    HeaderTable arrived = stream.response().headers();
    if (arrived == null) {
      return null;
    }
    return switch (parts[1]) {
      case "headers" -> headersOf(parts, visible(stream, stream.response()));
      case "code" -> code(arrived);
      case "code_details" -> stream.details().isEmpty() ? null : utf8(stream.details());
      default -> null;
    };
  }

  private static HeaderTable visible(StreamContext stream, Flow flow) {
    HeaderTable headers = stream.logging() ? flow.headers() : flow.view().headers;
    return headers == null ? HeaderTable.ofTrailers(HeaderList.EMPTY) : headers;
  }

  private static byte @Nullable [] headersOf(String[] parts, HeaderTable headers) {
    return parts.length == 2 ? PairsCodec.encode(headers.entries()) : headers.first(parts[2]);
  }

  private static byte @Nullable [] code(HeaderTable headers) {
    String status = headers.firstText(":status");
    return status == null
        ? null
        : ByteBuffer.allocate(8)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putLong(Long.parseLong(status))
            .array();
  }

  private static byte @Nullable [] urlPart(HeaderTable headers, boolean query) {
    String path = headers.firstText(":path");
    if (path == null) {
      return null;
    }
    int mark = path.indexOf('?');
    if (query) {
      return utf8(mark < 0 ? "" : path.substring(mark + 1));
    }
    return utf8(mark < 0 ? path : path.substring(0, mark));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
