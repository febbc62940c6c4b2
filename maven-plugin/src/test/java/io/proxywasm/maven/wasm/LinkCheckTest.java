package io.proxywasm.maven.wasm;

import static io.proxywasm.maven.wasm.ModuleBuilder.constant;
import static io.proxywasm.maven.wasm.ModuleBuilder.type;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.maven.wasm.WasmModule.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkCheckTest {
  @Test
  void acceptsAFilterThatUsesEverythingOffered() {
    var builder = new ModuleBuilder();
    ProxyWasmAbi.HOST.forEach((name, type) -> builder.importFunction("env", name, type));
    ProxyWasmAbi.WASI.forEach(
        (name, type) -> builder.importFunction("wasi_snapshot_preview1", name, type));
    builder.withFilterExports();
    ProxyWasmAbi.CALLBACKS.forEach(
        (name, type) -> {
          if (name.startsWith("proxy_on_") && !name.equals("proxy_on_memory_allocate")) {
            int function =
                type.results().isEmpty()
                    ? builder.function(type)
                    : builder.function(type, constant(1));
            builder.export(name, function);
          }
        });
    assertEquals(List.of(), LinkCheck.check(builder.module()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "teavmMath|sin|The module imports teavmMath.sin, which no proxy offers. It is a part of the Java run-time that needs a browser; do without the method that calls it.",
        "env|proxy_logg|The module imports env.proxy_logg, which no proxy offers. Did you mean env.proxy_log? Correct it, or remove the call.",
        "env|proxy_clear_route_cache|The module imports env.proxy_clear_route_cache, which no proxy offers. It belongs to ABI 0.1.0; now call the foreign function clear_route_cache.",
        "env|fopen|The module imports env.fopen, which no proxy offers. Remove the call that needs it.",
        "wasi_snapshot_preview1|path_opens|The module imports wasi_snapshot_preview1.path_opens, which no proxy offers. Did you mean wasi_snapshot_preview1.path_open? Correct it, or remove the call.",
        "acme|f|The module imports acme.f, which no proxy offers. Remove the call, or take the function from module env or wasi_snapshot_preview1.",
        "env|proxy_log|The module imports env.proxy_log as (i32) -> (), but the host offers it as (i32, i32, i32) -> i32. Give the method annotated @Import(module = \"env\", name = \"proxy_log\") these parameters and this result.",
      })
  void findsImportsNoHostOffers(String module, String name, String finding) {
    var builder = new ModuleBuilder().importFunction(module, name, type(1, 0));
    assertFindings(builder.withFilterExports(), finding);
  }

  @Test
  void findsAnImportedMemory() {
    var builder = new ModuleBuilder().importMemory("env", "memory").withFilterExports();
    assertFindings(
        builder,
        "The module imports the memory env.memory, but hosts offer functions only. "
            + "Define the memory in the module and export it where the host needs it.");
  }

  @Test
  void findsACallbackOfAnotherType() {
    var builder = ModuleBuilder.filter();
    builder.export("proxy_on_request_headers", builder.function(type(2, 1), constant(0)));
    assertFindings(
        builder,
        "The export proxy_on_request_headers has the type (i32, i32) -> i32, but the host calls it"
            + " as (i32, i32, i32) -> i32. Give the method annotated"
            + " @Export(name = \"proxy_on_request_headers\") these parameters and this result.");
  }

  @Test
  void findsACallbackThatIsNoFunction() {
    assertFindings(
        ModuleBuilder.filter().global(1).export("proxy_on_tick", Kind.GLOBAL, 0),
        "The export proxy_on_tick is a global, but the host calls it as a function."
            + " Export a function (i32) -> () by that name.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "proxy_on_request_header|Did you mean proxy_on_request_headers? Rename the export, or remove it.",
        "proxy_on_grpc_trailing_metadata|Did you mean proxy_on_grpc_receive_trailing_metadata? Rename the export, or remove it.",
        "proxy_zzz|Remove the export.",
      })
  void findsAMisspeltCallback(String name, String fix) {
    var builder = ModuleBuilder.filter();
    builder.export(name, builder.function(type(1, 0)));
    assertFindings(
        builder,
        "The export "
            + name
            + " is no callback of Proxy-Wasm ABI 0.2.1: no host would call it. "
            + fix);
  }

  @Test
  void findsADuplicateExport() {
    var builder = ModuleBuilder.filter();
    int tick = builder.function(type(1, 0));
    for (int i = 0; i < 3; i++) {
      builder.export("proxy_on_tick", tick);
    }
    assertFindings(
        builder,
        "The module exports proxy_on_tick twice, which no host loads. Keep one of the methods"
            + " annotated @Export(name = \"proxy_on_tick\"); two filters or two SDKs in one module"
            + " do this.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "proxy_abi_version_0_2_1|The module does not export the marker proxy_abi_version_0_2_1: the host cannot tell its ABI and refuses it. Register the filter in main with ProxyWasm.register, which brings the SDK's exports in.",
        "memory|The module does not export its memory as \"memory\": the host cannot pass any bytes. Export the memory under that name.",
        "proxy_on_memory_allocate|The module exports neither malloc nor proxy_on_memory_allocate: the host cannot pass any bytes. Register the filter in main with ProxyWasm.register, which brings the SDK's allocator in.",
        "_initialize|The module exports neither _initialize nor _start: main would never run. Export the function that runs main as _initialize.",
      })
  void findsWhatIsMissing(String export, String finding) {
    assertFindings(ModuleBuilder.filter().removeExport(export), finding);
  }

  @Test
  void findsAnotherAbi() {
    var builder = ModuleBuilder.filter().removeExport(ProxyWasmAbi.MARKER);
    builder.export("proxy_abi_version_0_2_0", builder.function(type(0, 0)));
    assertFindings(
        builder,
        "The module is marked proxy_abi_version_0_2_0, but this plugin makes filters of ABI 0.2.1."
            + " Register the filter in main with ProxyWasm.register, which brings the SDK's exports"
            + " in.");
  }

  private static void assertFindings(ModuleBuilder builder, String... expected) {
    assertEquals(
        List.of(expected),
        LinkCheck.check(builder.module()).stream().map(Finding::toString).toList());
  }
}
