package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.WasmModule.Import;
import io.proxywasm.maven.wasm.WasmModule.Kind;
import io.proxywasm.sdk.internal.text.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that the host offers each import with exactly the type the module expects. */
final class ImportCheck {
  /** Functions of ABI 0.1.0 that a host withholds from 0.2.1, and what took their place. */
  private static final Map<String, String> GONE =
      Map.of(
          "proxy_clear_route_cache",
          "call the foreign function clear_route_cache",
          "proxy_continue_request",
          "import proxy_continue_stream and pass it stream type 0",
          "proxy_continue_response",
          "import proxy_continue_stream and pass it stream type 1",
          "proxy_get_configuration",
          "import proxy_get_buffer_bytes and pass it buffer type 7, the plugin configuration");

  private ImportCheck() {}

  static List<Finding> check(WasmModule module) {
    return module.imports().stream().flatMap(part -> check(part).stream()).toList();
  }

  private static Optional<Finding> check(Import part) {
    var name = part.module() + "." + part.name();
    if (part.kind() != Kind.FUNCTION) {
      return found(
          "The module imports the %s %s, but hosts offer functions only"
              .formatted(part.kind(), name),
          "Define the " + part.kind() + " in the module and export it where the host needs it");
    }
    var offered = ProxyWasmAbi.hostFunction(part.module(), part.name());
    if (offered == null) {
      return found("The module imports %s, which no proxy offers".formatted(name), fix(part));
    }
    if (!offered.equals(part.type())) {
      return found(
          "The module imports %s as %s, but the host offers it as %s"
              .formatted(name, part.type(), offered),
          "Give the method annotated @Import(module = \"%s\", name = \"%s\") these parameters and this result"
              .formatted(part.module(), part.name()));
    }
    return Optional.empty();
  }

  private static String fix(Import part) {
    if (part.module().equals(ProxyWasmAbi.HOST_MODULE)) {
      var replacement = GONE.get(part.name());
      if (replacement != null) {
        return "It belongs to ABI 0.1.0; now " + replacement;
      }
      return suggestion(part, ProxyWasmAbi.HOST);
    }
    if (part.module().equals(ProxyWasmAbi.WASI_MODULE)) {
      return suggestion(part, ProxyWasmAbi.WASI);
    }
    if (part.module().startsWith("teavm")) {
      return "It is a part of the Java run-time that needs a browser; do without the method that calls it";
    }
    return "Remove the call, or take the function from module %s or %s"
        .formatted(ProxyWasmAbi.HOST_MODULE, ProxyWasmAbi.WASI_MODULE);
  }

  private static String suggestion(Import part, Map<String, FunctionType> known) {
    return Spelling.nearest(part.name(), known.keySet())
        .map(
            near ->
                "Did you mean " + part.module() + "." + near + "? Correct it, or remove the call")
        .orElse("Remove the call that needs it");
  }

  private static Optional<Finding> found(String message, String fix) {
    return Optional.of(new Finding(message, fix));
  }
}
