package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.WasmModule.Kind;
import io.proxywasm.sdk.internal.text.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Tells before a proxy does whether it can load a module and call it: imports, exports and their
 * exact types against Proxy-Wasm ABI 0.2.1 and what Envoy's host offers of WASI.
 */
public final class LinkCheck {
  private static final String ABI_MARKERS = "proxy_abi_version_";

  private final WasmModule module;
  private final List<Finding> findings = new ArrayList<>();

  private LinkCheck(WasmModule module) {
    this.module = module;
  }

  /** Checks a module; returns no finding when every Proxy-Wasm host of this ABI can load it. */
  public static List<Finding> check(WasmModule module) {
    var check = new LinkCheck(module);
    check.findings.addAll(ImportCheck.check(module));
    check.exportsAreDistinct();
    check.callbacksFit();
    check.abiIsMarked();
    check.hostCanReachMemory();
    check.hostCanStart();
    return List.copyOf(check.findings);
  }

  private void exportsAreDistinct() {
    var seen = new HashSet<String>();
    var reported = new HashSet<String>();
    for (var export : module.exports()) {
      if (!seen.add(export.name()) && reported.add(export.name())) {
        add(
            "The module exports %s twice, which no host loads".formatted(export.name()),
            "Keep one of the methods annotated @Export(name = \"%s\"); two filters or two SDKs in one module do this"
                .formatted(export.name()));
      }
    }
  }

  private void callbacksFit() {
    for (var export : module.exports()) {
      var expected = ProxyWasmAbi.CALLBACKS.get(export.name());
      if (expected == null) {
        checkSpelling(export.name());
      } else if (export.kind() != Kind.FUNCTION) {
        add(
            "The export %s is a %s, but the host calls it as a function"
                .formatted(export.name(), export.kind()),
            "Export a function " + expected + " by that name");
      } else if (!module.functionType(export.index()).equals(expected)) {
        add(
            "The export %s has the type %s, but the host calls it as %s"
                .formatted(export.name(), module.functionType(export.index()), expected),
            "Give the method annotated @Export(name = \"%s\") these parameters and this result"
                .formatted(export.name()));
      }
    }
  }

  private void checkSpelling(String name) {
    if (name.startsWith("proxy_")
        && !name.startsWith(ABI_MARKERS)
        && !ProxyWasmAbi.ENVOY_CALLBACKS.containsKey(name)) {
      add(
          "The export %s is no callback of Proxy-Wasm ABI 0.2.1: no host would call it"
              .formatted(name),
          Spelling.nearest(name, ProxyWasmAbi.CALLBACKS.keySet())
              .map(near -> "Did you mean " + near + "? Rename the export, or remove it")
              .orElse("Remove the export"));
    }
  }

  private void abiIsMarked() {
    if (!exports(ProxyWasmAbi.MARKER, Kind.FUNCTION)) {
      var other =
          module.exports().stream()
              .filter(e -> e.name().startsWith(ABI_MARKERS))
              .map(
                  e ->
                      "The module is marked %s, but this plugin makes filters of ABI 0.2.1"
                          .formatted(e.name()))
              .findFirst();
      add(
          other.orElse(
              "The module does not export the marker %s: the host cannot tell its ABI and refuses it"
                  .formatted(ProxyWasmAbi.MARKER)),
          "Register the filter in main with ProxyWasm.register, which brings the SDK's exports in");
    }
  }

  private void hostCanReachMemory() {
    if (!exports(ProxyWasmAbi.MEMORY, Kind.MEMORY)) {
      add(
          "The module does not export its memory as \"memory\": the host cannot pass any bytes",
          "Export the memory under that name");
    }
    if (ProxyWasmAbi.ALLOCATORS.stream().noneMatch(name -> exports(name, Kind.FUNCTION))) {
      add(
          "The module exports neither malloc nor proxy_on_memory_allocate: the host cannot pass any bytes",
          "Register the filter in main with ProxyWasm.register, which brings the SDK's allocator in");
    }
  }

  private void hostCanStart() {
    if (!exports(ProxyWasmAbi.INITIALIZE, Kind.FUNCTION)
        && !exports(ProxyWasmAbi.START, Kind.FUNCTION)) {
      add(
          "The module exports neither _initialize nor _start: main would never run",
          "Export the function that runs main as _initialize");
    }
  }

  private boolean exports(String name, Kind kind) {
    return module.exports().stream().anyMatch(e -> e.name().equals(name) && e.kind() == kind);
  }

  private void add(String message, String fix) {
    findings.add(new Finding(message, fix));
  }
}
