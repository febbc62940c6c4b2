package it;

import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;

public final class Second implements Plugin {
  public static void main(String[] args) {
    ProxyWasm.register(Second::new);
  }
}
