package io.proxywasm.its.filters;

import static io.proxywasm.its.filters.ScriptOperations.say;

import io.proxywasm.sdk.Body;
import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.HeaderMap;
import io.proxywasm.sdk.HttpMessage;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.LocalResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The operations of HTTP streams. {@code map} is request, response, request-trailers or
 * response-trailers; {@code side} is request or response.
 *
 * <ul>
 *   <li>{@code [add|replace, map, name, value]}, {@code [remove, map, name]}, {@code [set, map,
 *       name, value, ...]}
 *   <li>{@code [first|all|contains, map, name]}, {@code [size, map]}, {@code [entries, map]},
 *       {@code [copy, map, name, to-name]} byte for byte
 *   <li>{@code [body, side]}, {@code [body-size, side]}, {@code [body-range, side, start, length]},
 *       {@code [body-replace|body-append|body-prepend, side, text]}
 *   <li>{@code [respond, status, body, header, value, ...]}, {@code [respond-grpc, status,
 *       message]}, {@code [respond-details, status, details]}, {@code [reset]}
 * </ul>
 */
final class HttpOperations {
  private HttpOperations() {}

  /** Runs an operation; tells whether the stream has to pause. */
  static boolean run(String[] words, HttpStream on) {
    switch (words[0]) {
      case "reset" -> on.reset();
      case "respond", "respond-grpc", "respond-details" -> {
        on.respond(response(words));
        return true;
      }
      default -> onMessage(words, on);
    }
    return false;
  }

  private static void onMessage(String[] words, HttpStream on) {
    HttpMessage message = words[1].startsWith("request") ? on.request() : on.response();
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
      case "entries" -> say(words, entries(map.entries()));
      case "copy" -> map.add(words[3], map.firstBytes(words[2]).orElseThrow());
      default -> throw new IllegalArgumentException("no operation " + words[0]);
    }
  }

  static void onBody(String[] words, Body body) {
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

  private static LocalResponse response(String[] words) {
    int status = Integer.parseInt(words[1]);
    return switch (words[0]) {
      case "respond-grpc" -> LocalResponse.status(200).grpcStatus(status).body(words[2]);
      case "respond-details" -> LocalResponse.status(status).details(words[2]);
      default -> {
        LocalResponse response = LocalResponse.status(status).body(words[2]);
        headers(words, 3).forEach(response::header);
        yield response;
      }
    };
  }

  private static List<Header> headers(String[] words, int from) {
    List<Header> headers = new ArrayList<>();
    for (int i = from; i < words.length; i += 2) {
      headers.add(Header.of(words[i], words[i + 1]));
    }
    return headers;
  }

  static String entries(List<Header> list) {
    List<String> entries = new ArrayList<>();
    for (Header header : list) {
      entries.add(header.name() + "=" + header.value());
    }
    return String.join("|", entries);
  }
}
