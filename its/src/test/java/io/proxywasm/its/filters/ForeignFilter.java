package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.BadArgumentException;
import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.foreign.Compression;
import io.proxywasm.sdk.foreign.EnvoyFilterState;
import io.proxywasm.sdk.foreign.Expression;
import io.proxywasm.sdk.foreign.ForeignFunction;
import io.proxywasm.sdk.foreign.LifeSpan;
import io.proxywasm.sdk.foreign.PropertyDeclaration;
import io.proxywasm.sdk.foreign.RouteCache;
import io.proxywasm.sdk.foreign.Signatures;
import io.proxywasm.sdk.internal.text.Utf8;

/** Answers a request with what the foreign function it names gives, or with the exception. */
public final class ForeignFilter implements Plugin {
  private static final byte[] TEXT = Utf8.encode("what is signed");

  public static void main(String[] args) {
    ProxyWasm.register(ForeignFilter::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    if (configuration.text().equals("declare")) {
      declaration("declared").declare();
      try {
        declaration("declared").declare();
      } catch (BadArgumentException e) {
        Log.info("a second declaration: " + e.getMessage());
      }
    }
    ForeignFunction.onCall(
        (function, argument) -> {
          if (function == 0) {
            throw new IllegalArgumentException("no function 0");
          }
          Log.info("called " + function + " with " + Utf8.decode(argument));
        });
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new HttpFilter() {
      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        var headers = stream.request().headers();
        String order = headers.first("x-do").orElse("");
        String argument = headers.first("x-argument").orElse("");
        if (order.equals("reroute")) {
          headers.replace("x-route", "other");
          RouteCache.clear(stream);
          return Action.CONTINUE;
        }
        return stream.respond(200, answer(stream, order, argument));
      }
    };
  }

  private static String answer(HttpStream stream, String order, String argument) {
    try {
      return obey(stream, order, argument);
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
  }

  private static String obey(HttpStream stream, String order, String argument) {
    return switch (order) {
      case "call" ->
          ForeignFunction.call(argument, Utf8.encode("abc")).map(Utf8::decode).orElse("missing");
      case "compress" -> {
        byte[] plain = Utf8.encode(argument.repeat(1_000));
        byte[] compressed = Compression.compress(plain);
        byte[] again = Compression.uncompress(compressed);
        yield (compressed.length < 100) + " " + Utf8.decode(again).equals(argument.repeat(1_000));
      }
      case "compress nothing" ->
          Integer.toString(Compression.uncompress(Compression.compress(new byte[0])).length);
      case "uncompress" -> Integer.toString(Compression.uncompress(Utf8.encode(argument)).length);
      case "sign" -> signed("sha256", unescaped(argument), stream);
      case "sign badly" -> signed("no_hash", unescaped(argument), stream);
      case "evaluate" -> {
        try (var expression = Expression.compile(argument)) {
          yield Boolean.toString(expression.test(stream));
        }
      }
      case "evaluate number" -> Long.toString(Expression.compile(argument).number(stream));
      case "evaluate text" -> Expression.compile(argument).text(stream);
      case "evaluate closed" -> {
        var expression = Expression.compile(argument);
        expression.close();
        yield expression.text(stream);
      }
      case "filter state" -> {
        EnvoyFilterState.set(stream, argument, "cluster", LifeSpan.REQUEST);
        yield stream.attributes().filterState(argument).map(Utf8::decode).orElse("absent");
      }
      case "declare" -> {
        declaration(argument).declare();
        yield "declared";
      }
      case "set" -> {
        stream.setProperty(Utf8.encode("value"), argument);
        yield "set";
      }
      case "read" -> stream.propertyText(argument).orElse("absent");
      default -> "no order";
    };
  }

  private static PropertyDeclaration declaration(String name) {
    return PropertyDeclaration.of(name)
        .readOnly()
        .type(PropertyDeclaration.Type.TEXT)
        .lifeSpan(LifeSpan.CONNECTION);
  }

  private static String signed(String hash, String privateKeyPem, HttpStream stream) {
    byte[] signature = Signatures.sign(hash, privateKeyPem, TEXT);
    var publicKey = unescaped(stream.request().headers().first("x-public-key").orElseThrow());
    var right = Signatures.verify(hash, publicKey, signature, TEXT);
    var wrong = Signatures.verify(hash, publicKey, signature, Utf8.encode("something else"));
    return right.valid() + " " + right.problem() + "; " + wrong.valid() + " " + wrong.problem();
  }

  /** Header values hold no line breaks. */
  private static String unescaped(String pem) {
    return pem.replace('|', '\n');
  }
}
