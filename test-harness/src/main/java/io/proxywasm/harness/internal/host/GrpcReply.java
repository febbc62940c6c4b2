package io.proxywasm.harness.internal.host;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns a local reply into the form a gRPC client understands, as Envoy does. */
final class GrpcReply {
  private static final int LAST_STATUS = 16;

  private GrpcReply() {}

  static boolean isGrpc(@Nullable HeaderTable request) {
    String type = request == null ? null : request.firstText("content-type");
    return type != null
        && (type.equals("application/grpc") || type.startsWith("application/grpc+"));
  }

  static void rewrite(HeaderTable headers, int httpStatus, int grpcStatus, byte[] message) {
    int status = grpcStatus >= 0 && grpcStatus <= LAST_STATUS ? grpcStatus : fromHttp(httpStatus);
    headers.replace(":status", ascii("200"));
    headers.replace("content-type", ascii("application/grpc"));
    headers.replace("grpc-status", ascii(Integer.toString(status)));
    if (message.length > 0) {
      headers.replace("grpc-message", percentEncode(message));
    }
  }

  private static int fromHttp(int status) {
    return switch (status) {
      case 400 -> 13; // INTERNAL
      case 401 -> 16; // UNAUTHENTICATED
      case 403 -> 7; // PERMISSION_DENIED
      case 404 -> 12; // UNIMPLEMENTED
      case 429, 502, 503, 504 -> 14; // UNAVAILABLE
      default -> 2; // UNKNOWN
    };
  }

  private static byte[] percentEncode(byte[] message) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : message) {
      if (b >= ' ' && b <= '~' && b != '%') {
        encoded.append((char) b);
      } else {
        encoded.append(String.format("%%%02X", b));
      }
    }
    return ascii(encoded.toString());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
