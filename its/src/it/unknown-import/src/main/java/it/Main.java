package it;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import org.teavm.interop.Import;

public final class Main implements Plugin {
  private int answer;

  public static void main(String[] args) {
    ProxyWasm.register(Main::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    answer = noSuchFunction(configuration.bytes().length);
  }

  int answer() {
    return answer;
  }

  @Import(module = "env", name = "no_such_function")
  private static native int noSuchFunction(int size);
}
