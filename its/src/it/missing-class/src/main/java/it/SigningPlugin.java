package it;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;

public final class SigningPlugin implements Plugin {
  private int length;

  public static void main(String[] args) {
    ProxyWasm.register(SigningPlugin::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    length = Signer.blockLength(configuration.text());
  }

  int length() {
    return length;
  }
}
