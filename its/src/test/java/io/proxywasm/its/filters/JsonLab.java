package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.WholeBody;
import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonObject;
import io.proxywasm.sdk.json.JsonValue;

/**
 * Answers a request with what it makes of the JSON in its body: at {@code /value} told value by
 * value, at {@code /record} read into a record and written again, at {@code /copy} put together
 * anew, at {@code /change} changed in the way that the header {@code x-seed} says.
 */
public final class JsonLab implements Plugin {
  public static void main(String[] args) {
    ProxyWasm.register(JsonLab::new);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    WholeBody body =
        WholeBody.ofRequest(
            stream, 1 << 24, whole -> stream.respond(200, answer(stream, whole.bytes())));
    return new HttpFilter() {
      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        return body.onHeaders(endOfStream);
      }

      @Override
      public Action onRequestBody(int bodySize, boolean endOfStream) {
        return body.onBody(bodySize, endOfStream);
      }
    };
  }

  private static String answer(HttpStream stream, byte[] body) {
    try {
      return switch (stream.request().headers().first(":path").orElseThrow()) {
        case "/value" -> {
          StringBuilder told = new StringBuilder();
          tell(JsonValue.parse(body), told);
          yield told.toString();
        }
        case "/record" -> JsonObject.of(JsonObject.parse(body).to(JsonSettings.class)).toString();
        case "/copy" -> copy(JsonValue.parse(body)).toString();
        default -> {
          long seed = Long.parseLong(stream.request().headers().first("x-seed").orElse("0"));
          JsonValue value = JsonValue.parse(body);
          new JsonChanges(seed).apply(value);
          yield value.toString();
        }
      };
    } catch (JsonException e) {
      return e.getMessage();
    }
  }

  /** Asks each value for what it is, so that everything is decoded. */
  private static void tell(JsonValue value, StringBuilder told) {
    switch (value.kind()) {
      case OBJECT -> {
        JsonObject object = value.object();
        for (String name : object.names()) {
          told.append(name).append('=');
          tell(object.get(name), told);
        }
        told.append(';');
      }
      case ARRAY -> {
        JsonArray array = value.array();
        for (JsonValue element : array) {
          tell(element, told);
          told.append(',');
        }
        told.append(array.size());
      }
      case STRING -> told.append('\'').append(JsonValue.of(value.string())).append('\'');
      case NUMBER -> number(value, told);
      case BOOLEAN -> told.append(value.bool());
      case NULL -> told.append(value);
    }
  }

  /** Makes everything again of what it is in Java. */
  private static JsonValue copy(JsonValue value) {
    return switch (value.kind()) {
      case OBJECT -> {
        JsonObject copy = JsonObject.empty();
        for (String name : value.object().names()) {
          copy.set(name, copy(value.object().get(name)));
        }
        yield copy;
      }
      case ARRAY -> {
        JsonArray copy = JsonArray.empty();
        for (JsonValue element : value.array()) {
          copy.add(copy(element));
        }
        yield copy;
      }
      case STRING -> JsonValue.of(value.string());
      case NUMBER -> JsonValue.number(value.toString());
      case BOOLEAN -> JsonValue.of(value.bool());
      case NULL -> JsonValue.ofNull();
    };
  }

  private static void number(JsonValue value, StringBuilder told) {
    try {
      told.append(Double.doubleToLongBits(value.decimal()));
      told.append(' ').append(value.longInteger());
    } catch (JsonException e) {
      told.append("no: ").append(e.getMessage());
    }
  }
}
