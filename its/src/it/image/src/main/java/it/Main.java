package it;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;

public final class Main implements Plugin {
  record Settings(String greeting) {}

  public static void main(String[] args) {
    ProxyWasm.register(Main::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    Log.info(configuration.json().to(Settings.class).greeting());
  }
}
