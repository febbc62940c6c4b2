package io.proxywasm.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.BuildException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parameters with elements that have a form. */
class ElementsTest {
  @Test
  void assignments() throws Exception {
    assertEquals(Map.of("a", "b=c", "d", ""), Assignments.read("property", List.of("a=b=c", "d=")));
    assertEquals(
        "property has '=b', which is not NAME=VALUE.",
        assertThrows(BuildException.class, () -> Assignments.read("property", List.of("=b")))
            .getMessage());
  }

  @Test
  void targetReferences() throws Exception {
    assertEquals(
        List.of(
            Map.of("group", "gateway.networking.k8s.io", "kind", "Gateway", "name", "edge"),
            Map.of("group", "", "kind", "Service", "name", "shop")),
        TargetReferences.read("property", List.of("Gateway/edge", "/Service/shop")));
    assertEquals(
        "property has 'edge', which is no KIND/NAME or GROUP/KIND/NAME.",
        assertThrows(BuildException.class, () -> TargetReferences.read("property", List.of("edge")))
            .getMessage());
  }
}
