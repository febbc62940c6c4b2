package ${package};

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;

/** One per configuration and worker of the proxy: reads the settings and makes the filters. */
public final class GreetingPlugin implements Plugin {
  private GreetingSettings settings;

  public static void main(String[] args) {
    ProxyWasm.register(GreetingPlugin::new);
  }

  /** Runs before the first request. An exception refuses the configuration. */
  @Override
  public void onConfigure(Configuration configuration) {
    settings = configuration.json().to(GreetingSettings.class);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new GreetingFilter(stream, settings);
  }
}
