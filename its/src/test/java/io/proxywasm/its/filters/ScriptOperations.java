package io.proxywasm.its.filters;

import io.proxywasm.its.filters.raw.Given;
import io.proxywasm.its.filters.raw.RawCalls;
import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.LogLevel;
import io.proxywasm.sdk.ProxyStream;
import io.proxywasm.sdk.tcp.TcpStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a {@link ScriptFilter}: each an array of a name and its arguments. What one
 * reads it logs at level info, the operation before it. Those of every callback:
 *
 * <ul>
 *   <li>{@code [log, level, text]}, {@code [print|print-error, text]}, {@code [throw, message]}
 *   <li>{@code [try, operation ...]} logs an exception in the place of letting it out
 *   <li>{@code [call, host-call, argument ...]} past the SDK; logs status and bytes
 * </ul>
 *
 * <p>Those of streams:
 *
 * <ul>
 *   <li>{@code [pause]}, {@code [resume, side]}, {@code [resume-others, side]} of every other
 *       stream
 *   <li>{@code [property, path ...]}, {@code [property-size, path ...]}, {@code [set-property,
 *       value, path ...]}
 * </ul>
 *
 * See {@link HttpOperations}, {@link TcpOperations} and {@link PluginOperations} for the rest.
 */
final class ScriptOperations {
  private final Script script;
  private final @Nullable ProxyStream stream;
  private Action action = Action.CONTINUE;

  ScriptOperations(Script script, @Nullable ProxyStream stream) {
    this.script = script;
    this.stream = stream;
  }

  Action action() {
    return action;
  }

  void run(String[] words) {
    switch (words[0]) {
      case "try" -> attempt(tail(words, 1));
      case "throw" -> throw new IllegalStateException(words[1]);
      case "log" -> Log.log(LogLevel.valueOf(words[1]), words[2]);
      case "print" -> System.out.println(words[1]);
      case "print-error" -> System.err.println(words[1]);
      case "call" -> call(words);
      case "pause" -> action = Action.PAUSE;
      case "resume" -> resume(stream(), words[1]);
      case "resume-others" -> resumeOthers(words[1]);
      case "property" -> say(words, stream().propertyText(tail(words, 1)).orElse("none"));
      case "property-size" ->
          say(
              words,
              stream().property(tail(words, 1)).map(bytes -> "" + bytes.length).orElse("none"));
      case "set-property" -> stream().setProperty(utf8(words[1]), tail(words, 2));
      default -> {
        if (!PluginOperations.run(words, script, stream)) {
          onStream(words);
        }
      }
    }
  }

  private void onStream(String[] words) {
    if (stream instanceof TcpStream tcp) {
      TcpOperations.run(words, tcp);
    } else if (HttpOperations.run(words, (HttpStream) stream())) {
      action = Action.PAUSE;
    }
  }

  private void attempt(String[] words) {
    try {
      run(words);
    } catch (RuntimeException e) {
      say(words, e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private static void call(String[] words) {
    int status = RawCalls.call(words[1], new Given(words, 2));
    byte[] bytes = RawCalls.bytes();
    say(words, status + " " + new String(bytes, StandardCharsets.UTF_8));
  }

  private static void resume(ProxyStream stream, String side) {
    if (stream instanceof HttpStream http && side.equals("request")) {
      http.resumeRequest();
    } else if (stream instanceof HttpStream http) {
      http.resumeResponse();
    } else if (stream instanceof TcpStream tcp && side.equals("downstream")) {
      tcp.resumeDownstream();
    } else if (stream instanceof TcpStream tcp) {
      tcp.resumeUpstream();
    }
  }

  private void resumeOthers(String side) {
    for (ProxyStream other : script.streams()) {
      if (other != stream) {
        resume(other, side);
      }
    }
  }

  private ProxyStream stream() {
    if (stream == null) {
      throw new IllegalStateException("no stream here");
    }
    return stream;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String[] tail(String[] words, int from) {
    return Arrays.copyOfRange(words, from, words.length);
  }

  static void say(String[] words, String result) {
    Log.info(String.join(" ", words) + ": " + result);
  }
}
