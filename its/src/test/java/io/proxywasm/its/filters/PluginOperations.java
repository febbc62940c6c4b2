package io.proxywasm.its.filters;

import static io.proxywasm.its.filters.ScriptOperations.say;

import io.proxywasm.sdk.ProxyStream;
import io.proxywasm.sdk.Schedule;
import io.proxywasm.sdk.call.HttpCall;
import io.proxywasm.sdk.foreign.ForeignFunction;
import io.proxywasm.sdk.shared.SharedQueue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The operations that need no stream, and run lists later if they are given one to run:
 *
 * <ul>
 *   <li>{@code [once|every, milliseconds, list]}
 *   <li>{@code [http, cluster, method, path, body, milliseconds, list]} logs {@code reply status
 *       body trailers} or {@code failed why}
 *   <li>{@code [foreign, name, argument]} logs how many bytes came back, or none
 *   <li>{@code [on-foreign]} logs the function and the argument of the proxy's calls
 *   <li>{@code [listen, queue]} logs what comes; {@code [enqueue, queue, value]}
 * </ul>
 *
 * See {@link GrpcOperations} for gRPC.
 */
final class PluginOperations {
  private PluginOperations() {}

  /** Runs an operation; tells whether it is one of these. */
  static boolean run(String[] words, Script script, @Nullable ProxyStream stream) {
    switch (words[0]) {
      case "once" -> Schedule.once(millis(words[1]), () -> script.run(words[2], stream));
      case "every" -> Schedule.every(millis(words[1]), () -> script.run(words[2], stream));
      case "foreign" ->
          say(
              words,
              ForeignFunction.call(words[1], ScriptOperations.utf8(words[2]))
                  .map(bytes -> bytes.length + " bytes")
                  .orElse("none"));
      case "on-foreign" ->
          ForeignFunction.onCall(
              (function, argument) -> say(words, function + " " + utf8(argument)));
      case "listen" -> SharedQueue.register(words[1], value -> say(words, utf8(value)));
      case "enqueue" -> SharedQueue.resolve("", words[1]).orElseThrow().enqueue(words[2]);
      case "http" -> call(words, script, stream);
      default -> {
        return GrpcOperations.run(words);
      }
    }
    return true;
  }

  private static void call(String[] words, Script script, @Nullable ProxyStream stream) {
    HttpCall.to(words[1])
        .method(words[2], words[3])
        .body(words[4])
        .trailer("x-sent", "t")
        .timeout(millis(words[5]))
        .send()
        .onDone(
            reply -> {
              String trailers = HttpOperations.entries(reply.trailers().entries());
              say(
                  words,
                  reply.failed()
                      ? "failed " + reply.failure()
                      : "reply " + reply.status() + " " + reply.body() + " " + trailers);
              script.run(words[6], stream);
            });
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Duration millis(String text) {
    return Duration.ofMillis(Long.parseLong(text));
  }
}
