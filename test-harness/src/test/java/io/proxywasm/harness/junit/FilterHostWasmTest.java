package io.proxywasm.harness.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.dylibso.chicory.wabt.Wat2Wasm;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HostFailure;
import io.proxywasm.sdk.internal.build.ModuleRecord;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The host that tests are given, and what their failures tell. */
class FilterHostWasmTest {
  private static final String MODULE =
      """
      (module
        (import "env" "proxy_log" (func $log (param i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (data (i32.const 16) "bye")
        (func (export "proxy_abi_version_0_2_1"))
        (func (export "malloc") (param i32) (result i32) (i32.const 1024))
        (func (export "proxy_on_delete") (param i32)
          (drop (call $log (i32.const 2) (i32.const 16) (i32.const 3)))))
      """;

  private static @Nullable FilterHost seen;

  @TempDir Path folder;

  /** Stands for the class a module was built of. */
  public static final class Fixture {
    private Fixture() {}

    /** Stands for what registers the filter. */
    public static void main(String[] args) {}
  }

  @FilterTest(Fixture.class)
  static class Tests {
    private @Nullable FilterHost before;

    @BeforeEach
    void sameHost(FilterHost host) {
      before = host;
    }

    @Test
    void one(FilterHost host) {
      assertSame(before, host);
      assertNotSame(seen, host);
      seen = host.configure("");
    }

    @Test
    void two(FilterHost host, TestInfo info) {
      one(host);
      assertEquals("two(FilterHost, TestInfo)", info.getDisplayName());
    }
  }

  @FilterTest(Fixture.class)
  static class Failing {
    @Test
    void fails(FilterHost host) {
      host.get("/").send();
      fail("as it should");
    }
  }

  @BeforeEach
  void build() throws IOException, URISyntaxException {
    Path module = Files.write(folder.resolve("fixture.wasm"), Wat2Wasm.parse(MODULE));
    ModuleRecord.write(classes(), module, Fixture.class.getName());
    seen = null;
  }

  @AfterEach
  void forget() throws IOException, URISyntaxException {
    Files.delete(classes().resolve(ModuleRecord.RESOURCE));
  }

  private static Path classes() throws URISyntaxException {
    return Path.of(Fixture.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  @Test
  void isTheTestsOwnAndEndsWithIt() {
    Launched launched = Launched.run(Tests.class, "chicory");
    assertEquals(List.of(), launched.failures);
    assertEquals(2, launched.passed.size());
    assertEquals("bye", seen.logs().get(0).message());
  }

  @Test
  void theFilterAndItsSchemaAgree() throws IOException {
    Files.writeString(
        folder.resolve("fixture.schema.json"),
        """
        {"type": "object", "properties": {"greeting": {"type": "string"}}}""");
    try (var host = FilterHost.module(folder.resolve("fixture.wasm"))) {
      host.configure("").configure("{\"greeting\": \"hi\"}");
      var failure = assertThrows(HostFailure.class, () -> host.configure("{\"greeting\": 1}"));
      assertEquals(
          """
          The filter takes a configuration that its schema refuses, and with it mvn deploy:
            line 1, column 14, $.greeting: expected a string, found the number 1
          The schema is %s, made of the record that the filter reads. Let it refuse this \
          configuration, or name the right record as <configurationRecord> of the plugin."""
              .formatted(folder.resolve("fixture.schema.json")),
          failure.getMessage());
    }
  }

  @Test
  void aFailureCarriesTheTrace() {
    Launched launched = Launched.run(Failing.class, "chicory");
    Throwable failure = launched.failures.get(0);
    assertEquals("as it should", failure.getMessage());
    String trace = failure.getSuppressed()[0].getMessage();
    assertTrue(
        trace.startsWith("the calls between proxy and filter, the last ones last:\n"), trace);
    assertTrue(trace.contains("\nproxy_on_request_headers(2, 4, true)\n"), trace);
  }
}
