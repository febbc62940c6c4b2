package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.ForeignFunctions;
import io.proxywasm.sdk.internal.jvm.Returned;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** The host calls for functions beyond the ABI: those of the test, and the simple ones of Envoy. */
final class Foreign implements ForeignFunctions {
  private final CallGate gate;
  private final HostSettings settings;

  Foreign(CallGate gate, HostSettings settings) {
    this.gate = gate;
    this.settings = settings;
  }

  @Override
  public int callForeignFunction(byte[] name, byte[] argument, Returned result) {
    gate.enter("proxy_call_foreign_function", result);
    int status = call(new String(name, StandardCharsets.UTF_8), argument, result);
    return gate.gave("proxy_call_foreign_function", status, result.bytes, name, argument);
  }

  private int call(String name, byte[] argument, Returned result) {
    UnaryOperator<byte[]> scripted = settings.foreignFunctions.get(name);
    if (scripted != null) {
      try {
        result.bytes = scripted.apply(argument);
        return Status.OK;
      } catch (IllegalArgumentException e) {
        return Status.BAD_ARGUMENT;
      }
    }
    return switch (name) {
      case "compress" -> {
        result.bytes = Zlib.compress(argument);
        yield Status.OK;
      }
      case "uncompress" -> {
        byte[] uncompressed = Zlib.uncompress(argument);
        if (uncompressed == null) {
          yield Status.SERIALIZATION_FAILURE;
        }
        result.bytes = uncompressed;
        yield Status.OK;
      }
      case "clear_route_cache" -> Status.OK;
      default -> Status.NOT_FOUND;
    };
  }
}
