package io.proxywasm.examples.acl;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import java.util.List;

/** Reads the rules once and gives each request a filter of its own. */
public final class AclPlugin implements Plugin {
  private List<Rule> rules = List.of();

  public static void main(String[] args) {
    ProxyWasm.register(AclPlugin::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    rules = configuration.json().objects("rules").stream().map(Rule::of).toList();
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new AclFilter(stream, rules);
  }
}
