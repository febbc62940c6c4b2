package it;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;

public final class Main implements Plugin {
  /** Compiles only with the packaging's own Java level. */
  record Size(int bytes) {}

  private Size size = new Size(0);

  public static void main(String[] args) {
    ProxyWasm.register(Main::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    size = new Size(configuration.bytes().length);
  }

  Size size() {
    return size;
  }
}
