package io.proxywasm.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.BuildException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdminAddressesTest {
  @Test
  void readsAddressesAndNone() throws Exception {
    assertEquals(
        List.of(URI.create("http://127.0.0.1:9901"), URI.create("http://[::1]:9902/")),
        AdminAddresses.read(List.of("http://127.0.0.1:9901", "http://[::1]:9902/")));
    assertEquals(List.of(), AdminAddresses.read(List.of("none")));
  }

  @Test
  void saysWhatIsNoAddress() {
    var failure =
        assertThrows(BuildException.class, () -> AdminAddresses.read(List.of("localhost:9901")));
    assertEquals(
        "proxywasm.envoy.admin has 'localhost:9901', which is no address such as"
            + " http://127.0.0.1:9901, nor none.",
        failure.getMessage());
  }
}
