package io.proxywasm.maven.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RedactionTest {
  private static final String CONFIGURATION =
      """
      {"key": "s3cr3t", "keys": [{"key": "s3cr3t-2"}, "q\\"uoted"], "port": 70000, "mode": "on"}
      """;

  @Test
  void leavesPathsAndRules() {
    assertEquals(
        "line 1, $.keys[0].key: '(not shown)' is not '(not shown)', $.port: 70000 is above 65535; on",
        Redaction.of(
            "line 1, $.keys[0].key: 's3cr3t-2' is not 's3cr3t', $.port: 70000 is above 65535; on",
            CONFIGURATION));
  }

  @Test
  void takesOutTheWholeAndWhatJsonEscapes() {
    assertEquals(
        "got (not shown): (not shown) or (not shown)",
        Redaction.of("got " + CONFIGURATION.strip() + ": q\"uoted or q\\\"uoted", CONFIGURATION));
  }

  @Test
  void takesOutTheLinesOfOtherTexts() {
    assertEquals(
        "line 2 ((not shown)) of a", Redaction.of("line 2 (token = x) of a", "a\ntoken = x\n"));
  }
}
