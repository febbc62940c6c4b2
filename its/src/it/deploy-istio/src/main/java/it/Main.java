package it;

import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;

public final class Main implements Plugin {
  public static void main(String[] args) {
    ProxyWasm.register(Main::new);
  }
}
