package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Body;
import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.HeaderMap;
import io.proxywasm.sdk.HttpMessage;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.LocalResponse;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.LogLevel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a {@link ScriptFilter}: each an array of a name and its arguments. What one
 * reads it logs at level info, the operation before it. {@code map} is request, response,
 * request-trailers or response-trailers; {@code side} is request or response.
 *
 * <ul>
 *   <li>{@code [add|replace, map, name, value]}, {@code [remove, map, name]}, {@code [set, map,
 *       name, value, ...]}
 *   <li>{@code [first|all|contains, map, name]}, {@code [size, map]}, {@code [entries, map]},
 *       {@code [copy, map, name, to-name]} byte for byte
 *   <li>{@code [body, side]}, {@code [body-size, side]}, {@code [body-range, side, start, length]},
 *       {@code [body-replace|body-append|body-prepend, side, text]}
 *   <li>{@code [pause]}, {@code [resume, side]}, {@code [resume-others, side]} of every other
 *       stream, {@code [reset]}, {@code [respond, status, body, header, value, ...]}, {@code
 *       [respond-grpc, status, message]}, {@code [respond-details, status, details]}
 *   <li>{@code [property, path ...]}, {@code [property-size, path ...]}, {@code [set-property,
 *       value, path ...]}
 *   <li>{@code [log, level, text]}, {@code [throw, message]}, {@code [print|print-error, text]}
 *   <li>{@code [try, operation ...]} logs an exception in the place of letting it out
 * </ul>
 */
final class ScriptOperations {
  private final @Nullable HttpStream stream;
  private final List<HttpStream> all;
  private Action action = Action.CONTINUE;

  ScriptOperations(@Nullable HttpStream stream, List<HttpStream> all) {
    this.stream = stream;
    this.all = all;
  }

  Action action() {
    return action;
  }

  void run(String[] words) {
    switch (words[0]) {
      case "try" -> attempt(Arrays.copyOfRange(words, 1, words.length));
      case "throw" -> throw new IllegalStateException(words[1]);
      case "log" -> Log.log(LogLevel.valueOf(words[1]), words[2]);
      case "print" -> System.out.println(words[1]);
      case "print-error" -> System.err.println(words[1]);
      case "pause" -> action = Action.PAUSE;
      case "resume-others" -> resumeOthers(words[1]);
      default -> onStream(words, stream());
    }
  }

  private void attempt(String[] words) {
    try {
      run(words);
    } catch (RuntimeException e) {
      say(words, e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private void onStream(String[] words, HttpStream on) {
    switch (words[0]) {
      case "resume" -> resume(on, words[1]);
      case "reset" -> on.reset();
      case "respond" -> action = on.respond(response(words));
      case "respond-grpc" ->
          action =
              on.respond(
                  LocalResponse.status(200).grpcStatus(Integer.parseInt(words[1])).body(words[2]));
      case "respond-details" ->
          action = on.respond(LocalResponse.status(Integer.parseInt(words[1])).details(words[2]));
      case "property" -> say(words, on.propertyText(tail(words, 1)).orElse("none"));
      case "property-size" ->
          say(words, on.property(tail(words, 1)).map(bytes -> "" + bytes.length).orElse("none"));
      case "set-property" ->
          on.setProperty(words[1].getBytes(StandardCharsets.UTF_8), tail(words, 2));
      default -> onMessage(words, on);
    }
  }

  private void onMessage(String[] words, HttpStream on) {
    boolean request = words[1].startsWith("request");
    HttpMessage message = request ? on.request() : on.response();
    if (words[0].startsWith("body")) {
      onBody(words, message.body());
    } else {
      onMap(words, words[1].endsWith("trailers") ? message.trailers() : message.headers());
    }
  }

  private static void onMap(String[] words, HeaderMap map) {
    switch (words[0]) {
      case "add" -> map.add(words[2], words[3]);
      case "replace" -> map.replace(words[2], words[3]);
      case "remove" -> map.remove(words[2]);
      case "set" -> map.setAll(headers(words, 2));
      case "first" -> say(words, map.first(words[2]).orElse("none"));
      case "all" -> say(words, String.join("|", map.all(words[2])));
      case "contains" -> say(words, "" + map.contains(words[2]));
      case "size" -> say(words, "" + map.entries().size());
      case "entries" -> say(words, entries(map));
      case "copy" -> map.add(words[3], map.firstBytes(words[2]).orElseThrow());
      default -> throw new IllegalArgumentException("no operation " + words[0]);
    }
  }

  private static void onBody(String[] words, Body body) {
    switch (words[0]) {
      case "body" -> say(words, body.text());
      case "body-size" -> say(words, "" + body.size());
      case "body-range" -> {
        byte[] range = body.bytes(Integer.parseInt(words[2]), Integer.parseInt(words[3]));
        say(words, new String(range, StandardCharsets.UTF_8));
      }
      case "body-replace" -> body.replace(words[2]);
      case "body-append" -> body.append(words[2]);
      case "body-prepend" -> body.prepend(words[2]);
      default -> throw new IllegalArgumentException("no operation " + words[0]);
    }
  }

  private static void resume(HttpStream stream, String side) {
    if (side.equals("request")) {
      stream.resumeRequest();
    } else {
      stream.resumeResponse();
    }
  }

  private void resumeOthers(String side) {
    for (HttpStream other : all) {
      if (other != stream) {
        resume(other, side);
      }
    }
  }

  private static LocalResponse response(String[] words) {
    LocalResponse response = LocalResponse.status(Integer.parseInt(words[1])).body(words[2]);
    headers(words, 3).forEach(response::header);
    return response;
  }

  private static List<Header> headers(String[] words, int from) {
    List<Header> headers = new ArrayList<>();
    for (int i = from; i < words.length; i += 2) {
      headers.add(Header.of(words[i], words[i + 1]));
    }
    return headers;
  }

  private static String entries(HeaderMap map) {
    List<String> entries = new ArrayList<>();
    for (Header header : map.entries()) {
      entries.add(header.name() + "=" + header.value());
    }
    return String.join("|", entries);
  }

  private HttpStream stream() {
    if (stream == null) {
      throw new IllegalStateException("no stream here");
    }
    return stream;
  }

  private static String[] tail(String[] words, int from) {
    return Arrays.copyOfRange(words, from, words.length);
  }

  private static void say(String[] words, String result) {
    Log.info(String.join(" ", words) + ": " + result);
  }
}
