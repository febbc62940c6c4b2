package io.proxywasm.examples.hello;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;

/** Reads the greeting once and gives each request a filter of its own. */
public final class HelloPlugin implements Plugin {
  private String greeting = "";

  public static void main(String[] args) {
    ProxyWasm.register(HelloPlugin::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    greeting = configuration.json().string("greeting");
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new HelloFilter(stream, greeting);
  }
}
