package io.proxywasm.examples.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.Exchange;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HostFailure;
import io.proxywasm.harness.UpstreamResponse;
import io.proxywasm.harness.junit.FilterTest;
import org.junit.jupiter.api.Test;

@FilterTest(RedactPlugin.class)
class RedactFilterTest {
  private static final String RULES =
      """
      {
        "limit": 100,
        "rules": [
          {"path": "user.password"},
          {"path": "cards.*.number", "replacement": "****"},
          {"path": "secrets.*"}
        ]
      }
      """;

  private static Exchange send(FilterHost host, String type, String body) {
    return host.configure(RULES)
        .get("/")
        .header("accept-encoding", "gzip")
        .respondWith(
            UpstreamResponse.status(200)
                .header("content-type", type)
                .header("content-length", Integer.toString(body.length()))
                .body(body))
        .send();
  }

  @Test
  void removesAndReplaces(FilterHost host) {
    var exchange =
        send(
            host,
            "application/json; charset=utf-8",
            "{ \"user\": {\"name\": \"a\", \"password\": \"b\"}, \"cards\": [{\"number\": 1}, {\"sum\": 1.10}] }");

    assertEquals(
        "{\"user\":{\"name\":\"a\"},\"cards\":[{\"number\":\"****\"},{\"sum\": 1.10}]}",
        exchange.downstream().body());
    assertFalse(exchange.downstream().headers().contains("content-length"));
    assertFalse(exchange.upstream().headers().contains("accept-encoding"));
  }

  @Test
  void takesOutAllElementsOrMembers(FilterHost host) {
    var elements = send(host, "application/problem+json", "{\"secrets\": [1, 2, [3]]}");
    assertEquals("{\"secrets\":[]}", elements.downstream().body());
    var members = send(host, "Application/JSON", "{\"secrets\": {\"a\": 1, \"b\": 2}}");
    assertEquals("{\"secrets\":{}}", members.downstream().body());
  }

  @Test
  void leavesAloneWhatNoRuleIsFor(FilterHost host) {
    String body = "{ \"user\": [ \"password\", 1E2 ] }";
    assertEquals(body, send(host, "application/json", body).downstream().body());
    assertEquals("", send(host, "application/json", "").downstream().body());
  }

  @Test
  void leavesOtherTypesAlone(FilterHost host) {
    String body = "{\"user\": {\"password\": 1}}";
    var exchange = send(host, "text/plain", body);
    assertEquals(body, exchange.downstream().body());
    assertTrue(exchange.downstream().headers().contains("content-length"));
  }

  @Test
  void doesNotPassOnWhatItCannotRead(FilterHost host) {
    var wrong = send(host, "application/json", "{\"user\": {\"password\": 1}");
    assertTrue(wrong.reset());
    assertTrue(
        wrong.logs().get(0).message().endsWith(
            "not passed on: line 1, column 25, $: expected ',' or '}', found the end"),
        () -> wrong.logs().toString());
    assertTrue(send(host, "application/json", "\"" + "x".repeat(99) + "\"").reset());
  }

  @Test
  void refusesRulesItDoesNotUnderstand(FilterHost host) {
    var misspelt = "{\"rules\": [{\"paht\": \"a\"}]}";
    assertTrue(
        assertThrows(HostFailure.class, () -> host.configure(misspelt).get("/").send())
            .getMessage()
            .contains(
                "line 1, column 21, $.rules[0].paht: unknown member;"
                    + " did you mean \"path\"? Known are path, replacement"));
    var empty = "{\"rules\": [{\"path\": \"a..b\"}]}";
    assertTrue(
        assertThrows(HostFailure.class, () -> host.configure(empty).get("/").send())
            .getMessage()
            .contains("line 1, column 12, $.rules[0]: a path is member names with dots between"));
  }
}
