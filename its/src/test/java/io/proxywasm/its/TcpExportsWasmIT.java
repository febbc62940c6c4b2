package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.its.filters.CopyingFilter;
import io.proxywasm.its.filters.LineCounter;
import io.proxywasm.maven.wasm.WasmModule;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.tcp.TcpFilter;
import io.proxywasm.sdk.tcp.TcpStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The callbacks of connections are in the modules that need them, and in no other. */
class TcpExportsWasmIT {
  private static final List<String> CALLBACKS =
      List.of(
          "proxy_on_downstream_connection_close",
          "proxy_on_downstream_data",
          "proxy_on_new_connection",
          "proxy_on_upstream_connection_close",
          "proxy_on_upstream_data");

  @TempDir static Path folder;

  static final class Inheriting implements Plugin {
    private Inheriting() {}

    public static void main(String[] args) {
      ProxyWasm.register(() -> new Forwarding() {});
    }
  }

  /** Overrides the factory in the place of the plugin itself. */
  interface Forwarding extends Plugin {
    @Override
    default TcpFilter newTcpFilter(TcpStream stream) {
      return new TcpFilter() {};
    }
  }

  @Test
  void exportsThemForAPluginOfConnections() throws Exception {
    assertEquals(CALLBACKS, callbacks(LineCounter.class));
  }

  @Test
  void exportsThemForAPluginThatInheritsTheFactory() throws Exception {
    assertEquals(CALLBACKS, callbacks(Inheriting.class));
  }

  @Test
  void leavesThemOutOfOtherModules() throws Exception {
    assertEquals(List.of(), callbacks(CopyingFilter.class));
  }

  private static List<String> callbacks(Class<?> mainClass) throws Exception {
    var module = TestModule.of(mainClass, 16 << 20, folder);
    return WasmModule.parse(Files.readAllBytes(module.wasm())).exports().stream()
        .map(export -> export.name())
        .filter(name -> name.matches(".*(connection|stream).*"))
        .sorted()
        .toList();
  }
}
