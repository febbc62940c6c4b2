package io.proxywasm.its.filters;

import static io.proxywasm.its.filters.ScriptOperations.say;
import static io.proxywasm.its.filters.ScriptOperations.utf8;

import io.proxywasm.sdk.Headers;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.call.GrpcCall;
import io.proxywasm.sdk.call.GrpcStatus;
import io.proxywasm.sdk.call.GrpcStream;
import io.proxywasm.sdk.call.GrpcStreamHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The operations of gRPC:
 *
 * <ul>
 *   <li>{@code [grpc, cluster, service, method, message, milliseconds]} logs the status or the
 *       message
 *   <li>{@code [grpc-open, cluster, service, method]} logs {@code grpc
 *       metadata|message|trailers|close} for what comes
 *   <li>{@code [grpc-send|grpc-last, message]}, {@code [grpc-end]}, {@code [grpc-cancel]} on the
 *       stream opened last
 * </ul>
 */
final class GrpcOperations {
  private static final List<GrpcStream> OPEN = new ArrayList<>();

  private GrpcOperations() {}

  /** Runs an operation; tells whether it is one of these. */
  static boolean run(String[] words) {
    switch (words[0]) {
      case "grpc" -> unary(words);
      case "grpc-open" ->
          OPEN.add(
              GrpcCall.to(words[1])
                  .method(words[2], words[3])
                  .metadata("x-sent", "m")
                  .open(new LoggingHandler()));
      case "grpc-send" -> last().send(utf8(words[1]));
      case "grpc-last" -> last().send(utf8(words[1]), true);
      case "grpc-end" -> last().close();
      case "grpc-cancel" -> last().cancel();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void unary(String[] words) {
    GrpcCall.to(words[1])
        .method(words[2], words[3])
        .metadata("x-sent", "m")
        .timeout(Duration.ofMillis(Long.parseLong(words[5])))
        .send(utf8(words[4]))
        .onDone(
            reply ->
                say(
                    words,
                    reply.isOk() ? "message " + text(reply.message()) : text(reply.status())));
  }

  private static GrpcStream last() {
    return OPEN.get(OPEN.size() - 1);
  }

  private static String text(byte[] message) {
    return new String(message, StandardCharsets.UTF_8);
  }

  private static String text(GrpcStatus status) {
    return "status " + status.code() + " " + status.message();
  }

  private static final class LoggingHandler implements GrpcStreamHandler {
    @Override
    public void onInitialMetadata(GrpcStream stream, Headers metadata) {
      Log.info("grpc metadata " + HttpOperations.entries(metadata.entries()));
    }

    @Override
    public void onMessage(GrpcStream stream, byte[] message) {
      Log.info("grpc message " + text(message));
    }

    @Override
    public void onTrailingMetadata(GrpcStream stream, Headers metadata) {
      Log.info("grpc trailers " + HttpOperations.entries(metadata.entries()));
    }

    @Override
    public void onClose(GrpcStream stream, GrpcStatus status) {
      Log.info("grpc close " + text(status));
    }
  }
}
