package io.proxywasm.maven.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MaskedTest {
  private static Map<String, Object> resource(Object key, Object... more) {
    return Map.of(
        "phase", "AUTHN", "config", Map.of("key", key, "same", "a", "list", List.of(more)));
  }

  @Test
  void showsWhichValuesDifferAndNoneOfThem() {
    var masked = Masked.of(resource("old", 1L), resource("new", 1L, 2L), Set.of("config"));
    assertEquals(
        Map.of(
            "phase",
            "AUTHN",
            "config",
            Map.of(
                "key", "(not shown, before)",
                "same", "(not shown)",
                "list", List.of("(not shown)"))),
        masked.before());
    assertEquals(
        Map.of(
            "phase",
            "AUTHN",
            "config",
            Map.of(
                "key", "(not shown, after)",
                "same", "(not shown)",
                "list", List.of("(not shown)", "(not shown, after)"))),
        masked.after());
  }
}
