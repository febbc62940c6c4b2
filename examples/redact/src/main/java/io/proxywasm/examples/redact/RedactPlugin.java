package io.proxywasm.examples.redact;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import java.util.List;

/** Reads the rules once and gives each request a filter of its own. */
public final class RedactPlugin implements Plugin {
  private Settings settings = new Settings(1, List.of());

  public static void main(String[] args) {
    ProxyWasm.register(RedactPlugin::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    settings = configuration.json().to(Settings.class);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new RedactFilter(stream, settings);
  }
}
