package it;

import com.google.protobuf.InvalidProtocolBufferException;
import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import it.settings.Settings;

public final class Main implements Plugin {
  public static void main(String[] args) {
    ProxyWasm.register(Main::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    try {
      Settings settings = Settings.parseFrom(configuration.bytes());
      Log.info(settings.getGreeting() + " for " + settings.getPatience().getSeconds() + " s");
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException("the configuration is no Settings message", e);
    }
  }
}
