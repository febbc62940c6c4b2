package io.proxywasm.maven.deploy.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.BuildException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverlayTest {
  private static final Shape.Fields SHAPE =
      Shape.fields(
          "policy", Shape.oneOf("OPEN", "CLOSED"),
          "vm", Shape.fields("id", Shape.TEXT, "keys", new Shape.ListOf(Shape.TEXT)));

  private final Map<String, Object> fields = new LinkedHashMap<>(Map.of("policy", "OPEN"));

  @Test
  void setsOverWhatIsThere() throws Exception {
    new Overlay(fields, SHAPE)
        .set("x.policy", "policy", "CLOSED")
        .set("x.id", "vm.id", "a")
        .set("x.keys", "vm.keys", List.of("k"));
    assertEquals(Map.of("policy", "CLOSED", "vm", Map.of("id", "a", "keys", List.of("k"))), fields);
  }

  @Test
  void leavesWhatNoParameterSets() throws Exception {
    new Overlay(fields, SHAPE).set("x.policy", "policy", null).set("x.keys", "vm.keys", List.of());
    assertEquals(Map.of("policy", "OPEN"), fields);
  }

  @Test
  void takesOnlyWhatTheFieldTakes() {
    var failure =
        assertThrows(
            BuildException.class,
            () -> new Overlay(fields, SHAPE).set("x.policy", "policy", "OPN"));
    assertEquals("x.policy is 'OPN': write one of OPEN, CLOSED.", failure.getMessage());
  }
}
