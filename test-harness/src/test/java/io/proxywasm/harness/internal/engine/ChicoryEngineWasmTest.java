package io.proxywasm.harness.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.Exchange;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HostFailure;
import io.proxywasm.harness.LogLine;
import io.proxywasm.sdk.LogLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChicoryEngineWasmTest {
  @TempDir Path folder;

  /** Copies the value of {@code x-in} to {@code x-out}, by way of the allocator. */
  private Path copier() throws IOException {
    return Wat.filter(
        folder,
        """
        (import "env" "proxy_get_header_map_value"
          (func $get (param i32 i32 i32 i32 i32) (result i32)))
        (import "env" "proxy_add_header_map_value"
          (func $add (param i32 i32 i32 i32 i32) (result i32)))
        (data (i32.const 16) "x-inx-out")
        """,
        """
        (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
          (i32.store (i32.const 100) (i32.const -1))
          (drop (call $get (i32.const 0) (i32.const 16) (i32.const 4)
            (i32.const 100) (i32.const 104)))
          (drop (call $add (i32.const 0) (i32.const 20) (i32.const 5)
            (i32.load (i32.const 100)) (i32.load (i32.const 104))))
          (i32.const 0))
        """);
  }

  @Test
  void valuesPassThroughTheGuestsMemory() throws IOException {
    try (FilterHost host = FilterHost.module(copier())) {
      Exchange exchange = host.get("/").header("x-in", "value").send();
      assertEquals("value", exchange.upstream().headers().first("x-out").orElseThrow());
      assertEquals(1, host.memoryPages().orElseThrow());
    }
  }

  @Test
  void anEmptyValueIsAddressZeroAndSizeZero() throws IOException {
    try (FilterHost host = FilterHost.module(copier())) {
      Exchange exchange = host.get("/").header("x-in", "").send();
      // Had the address not been written, the guest would have passed on address -1.
      assertEquals("", exchange.upstream().headers().first("x-out").orElseThrow());
    }
  }

  @Test
  void anAddressOutsideTheMemoryIsAnInvalidMemoryAccess() throws IOException {
    Path module =
        Wat.filter(
            folder,
            """
            (import "env" "proxy_get_header_map_value"
              (func $get (param i32 i32 i32 i32 i32) (result i32)))
            (import "env" "proxy_log" (func $log (param i32 i32 i32) (result i32)))
            """,
            """
            (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
              (i32.store8 (i32.const 16) (i32.add (i32.const 48)
                (call $get (i32.const 0) (i32.const 65530) (i32.const 100)
                  (i32.const 100) (i32.const 104))))
              (call $log (i32.const 2) (i32.const 16) (i32.const 1)))
            """);
    try (FilterHost host = FilterHost.module(module)) {
      Exchange exchange = host.get("/").send();
      assertEquals(List.of(new LogLine(LogLevel.INFO, "6", 2)), exchange.logs());
      assertTrue(
          host.trace()
              .contains(
                  "proxy_get_header_map_value reads 100 bytes at 65530() -> INVALID_MEMORY_ACCESS"),
          host.trace());
    }
  }

  @Test
  void standardOutputAndErrorAreLinesOfTheLog() throws IOException {
    Path module =
        Wat.filter(
            folder,
            """
            (import "wasi_snapshot_preview1" "fd_write"
              (func $write (param i32 i32 i32 i32) (result i32)))
            (data (i32.const 16) "one\\ntwo\\n")
            (data (i32.const 32) "\\10\\00\\00\\00\\04\\00\\00\\00\\14\\00\\00\\00\\04\\00\\00\\00")
            """,
            """
            (func (export "_initialize")
              (drop (call $write (i32.const 1) (i32.const 32) (i32.const 2) (i32.const 64)))
              (drop (call $write (i32.const 2) (i32.const 40) (i32.const 1) (i32.const 64))))
            """);
    try (FilterHost host = FilterHost.module(module).configure("")) {
      assertEquals(
          List.of(new LogLine(LogLevel.INFO, "one\ntwo", 0), new LogLine(LogLevel.ERROR, "two", 0)),
          host.logs());
    }
  }

  @Test
  void wasiTimeIsTheHostsAlsoDuringStartUp() throws IOException {
    Path module =
        Wat.filter(
            folder,
            """
            (import "wasi_snapshot_preview1" "clock_time_get"
              (func $time (param i32 i64 i32) (result i32)))
            (import "env" "proxy_log" (func $log (param i32 i32 i32) (result i32)))
            """,
            """
            (func (export "_initialize")
              (drop (call $time (i32.const 0) (i64.const 1) (i32.const 16)))
              (drop (call $log (i32.const 2) (i32.const 16) (i32.const 1))))
            """);
    try (FilterHost host = FilterHost.module(module)) {
      host.clock(InstantSource.fixed(Instant.ofEpochSecond(0, 'T'))).configure("");
      assertEquals("T", host.logs().get(0).message());
    }
  }

  @Test
  void aTrapFailsTheVm() throws IOException {
    Path module =
        Wat.filter(
            folder,
            "",
            """
            (func (export "proxy_on_request_headers") (param i32 i32 i32) (result i32)
              unreachable)
            """);
    try (FilterHost host = FilterHost.module(module)) {
      assertEquals(503, host.get("/").send().downstream().status());
      assertNotNull(host.vmFailure());
      LogLine line = host.logs().get(0);
      assertEquals(LogLevel.ERROR, line.level());
      assertTrue(
          line.message().startsWith("Function: proxy_on_request_headers failed: "), line.message());
    }
  }

  @Test
  void eachConfigurationHasAVmOfItsOwn() throws IOException {
    Path module =
        Wat.filter(
            folder,
            "",
            """
            (func (export "proxy_on_configure") (param i32 i32) (result i32)
              (drop (memory.grow (i32.const 1)))
              (i32.const 1))
            """);
    try (FilterHost host = FilterHost.module(module)) {
      assertEquals(2, host.configure("").memoryPages().orElseThrow());
      assertEquals(2, host.configure("").memoryPages().orElseThrow());
    }
  }

  @Test
  void theSameBytesAreCompiledOnce() throws IOException {
    byte[] bytes = Files.readAllBytes(copier());
    assertSame(CompiledModules.of(bytes), CompiledModules.of(bytes.clone()));
  }

  @Test
  void anImportNoProxyOffersIsNamed() throws IOException {
    assertLoadFailure(
        Wat.filter(folder, "(import \"teavm\" \"nanoTime\" (func (result f64)))", ""),
        "imports teavm.nanoTime, which no proxy offers. Find who calls it with: mvn"
            + " proxy-wasm:inspect.");
  }

  @Test
  void anImportWithAnotherSignatureIsNamed() throws IOException {
    assertLoadFailure(
        Wat.filter(folder, "(import \"env\" \"proxy_log\" (func (param i32) (result i32)))", ""),
        "imports env.proxy_log, with signature i:i; proxies offer it with iii:i.");
  }

  @Test
  void anImportedMemoryIsNamed() throws IOException {
    assertLoadFailure(
        Wat.module(
            folder,
            """
            (import "env" "memory" (memory 1))
            (func (export "proxy_abi_version_0_2_1"))
            (func (export "malloc") (param i32) (result i32) (i32.const 8))
            """),
        "imports env.memory, which is no function.");
  }

  @Test
  void aModuleThatIsNoFilterIsRefused() throws IOException {
    assertLoadFailure(
        Wat.module(folder, "(memory (export \"memory\") 1)"),
        "exports none of proxy_abi_version_0_1_0, _0_2_0, _0_2_1, so no proxy takes it for a"
            + " filter. Build it with proxy-wasm-maven-plugin: mvn process-classes");
  }

  private static void assertLoadFailure(Path module, String problem) {
    HostFailure failure =
        assertThrows(HostFailure.class, () -> FilterHost.module(module).configure(""));
    assertEquals("The module " + module + " " + problem, failure.getMessage());
  }
}
