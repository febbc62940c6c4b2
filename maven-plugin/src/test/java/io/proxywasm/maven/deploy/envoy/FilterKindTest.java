package io.proxywasm.maven.deploy.envoy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.BuildException;
import org.junit.jupiter.api.Test;

class FilterKindTest {
  @Test
  void readsTheWords() throws Exception {
    assertEquals(FilterKind.HTTP, FilterKind.parse("http"));
    assertEquals(FilterKind.NETWORK, FilterKind.parse("network"));
    var failure = assertThrows(BuildException.class, () -> FilterKind.parse("tcp"));
    assertEquals("proxywasm.envoy.filter (tcp) is neither http nor network.", failure.getMessage());
  }
}
