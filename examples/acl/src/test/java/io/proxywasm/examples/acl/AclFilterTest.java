package io.proxywasm.examples.acl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.Exchange;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HostFailure;
import io.proxywasm.harness.junit.FilterTest;
import org.junit.jupiter.api.Test;

@FilterTest(AclPlugin.class)
class AclFilterTest {
  private static final String RULES =
      """
      {"rules": [
        {"action": "DENY", "methods": ["POST", "PUT"], "pathPrefix": "/admin", "users": ["mallory"]},
        {"action": "ALLOW", "pathPrefix": "/admin", "users": ["alice", "bob"]},
        {"action": "DENY", "pathPrefix": "/admin"}
      ]}
      """;

  @Test
  void deniesWhatTheFirstMatchingRuleDenies(FilterHost host) {
    var exchange = send(host, "POST", "/admin/users/17", "mallory");

    assertEquals(403, exchange.downstream().status());
    assertEquals("denied by rule 0", exchange.downstream().body());
    assertFalse(exchange.reachedUpstream());
  }

  @Test
  void goesOnToTheNextRule(FilterHost host) {
    assertEquals("denied by rule 2", send(host, "GET", "/admin", "mallory").downstream().body());
  }

  @Test
  void tellsTheUpstreamTheRule(FilterHost host) {
    assertEquals("1", rule(send(host, "GET", "/admin/users", "bob")));
  }

  @Test
  void letsPassWhatNoRuleIsFor(FilterHost host) {
    assertEquals("none", rule(send(host, "POST", "/catalog", "mallory")));
  }

  @Test
  void refusesRulesItDoesNotKnow(FilterHost host) {
    var refused =
        assertThrows(
            HostFailure.class, () -> host.configure("{\"rules\": [{\"action\": \"PERMIT\"}]}"));
    assertTrue(
        refused.getMessage().contains("$.rules[0].action: expected ALLOW or DENY"),
        refused::getMessage);
  }

  private static Exchange send(FilterHost host, String method, String path, String user) {
    return host.configure(RULES).request(method, path).header("x-user", user).send();
  }

  private static String rule(Exchange exchange) {
    return exchange.upstream().headers().first("x-rule").orElseThrow();
  }
}
