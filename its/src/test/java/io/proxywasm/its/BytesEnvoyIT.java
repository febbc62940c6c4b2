package io.proxywasm.its;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.proxywasm.harness.envoy.EchoUpstream;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.harness.envoy.LoadDriver;
import io.proxywasm.harness.envoy.WireMessage;
import io.proxywasm.its.filters.CopyingFilter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Header values pass a filter in real Envoy byte for byte, from socket to socket. */
class BytesEnvoyIT {
  private static final String VALUE = new String(HeaderBytes.value(), ISO_8859_1);

  @TempDir static Path folder;

  @Test
  void valuesThatAreNoTextStayAsTheyAre() throws Exception {
    var module = TestModule.of(CopyingFilter.class, 16 << 20, folder);
    var envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    try (var upstream = EchoUpstream.start();
        var proxy =
            EnvoyProcess.start(
                envoy, EnvoyConfig.of(module.wasm(), upstream.uri()), EnvoyOptions.defaults())) {
      byte[] request =
          ("GET / HTTP/1.1\r\nhost: a\r\nx-bytes: " + VALUE + "\r\n\r\n").getBytes(ISO_8859_1);
      var driver =
          new LoadDriver(proxy.uri(), index -> request, (index, response) -> mismatch(response));
      var report = driver.run(1, 0, 1);
      assertNull(report.firstMismatch());
      assertEquals(1, report.answered(200));
    }
  }

  private static @Nullable String mismatch(WireMessage response) {
    var upstream = new String(response.body(), ISO_8859_1);
    for (var name : HeaderBytes.COPIES) {
      if (!upstream.contains("\n" + name + ": " + VALUE + "\n")) {
        return "no " + name + " with all bytes in: " + upstream;
      }
    }
    return null;
  }
}
