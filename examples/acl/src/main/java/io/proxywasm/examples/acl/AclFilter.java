package io.proxywasm.examples.acl;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import java.util.List;

/** Lets the first rule that matches decide, and tells the upstream which it was. */
record AclFilter(HttpStream stream, List<Rule> rules) implements HttpFilter {
  @Override
  public Action onRequestHeaders(boolean endOfStream) {
    var headers = stream.request().headers();
    String method = headers.first(":method").orElse("");
    String path = headers.first(":path").orElse("");
    String user = headers.first("x-user").orElse("");
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      if (rule.matches(method, path, user)) {
        if (rule.denies()) {
          return stream.respond(403, "denied by rule " + i);
        }
        headers.add("x-rule", Integer.toString(i));
        return Action.CONTINUE;
      }
    }
    headers.add("x-rule", "none");
    return Action.CONTINUE;
  }
}
