package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.attributes.PluginAttributes;
import io.proxywasm.sdk.internal.text.Utf8;

/** Logs, in each phase, every attribute. */
public final class AttributeFilter implements Plugin {
  public static void main(String[] args) {
    ProxyWasm.register(AttributeFilter::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    tell("configure", "name", PluginAttributes.name().orElse("absent"));
    tell("configure", "root id", PluginAttributes.rootId().orElse("absent"));
    tell("configure", "vm id", PluginAttributes.vmId().orElse("absent"));
    tell("configure", "node id", PluginAttributes.node().id().orElse("absent"));
    tell("configure", "node cluster", PluginAttributes.node().cluster().orElse("absent"));
    tell("configure", "node metadata", PluginAttributes.node().metadata("zone").orElse("absent"));
  }

  private static void tell(String phase, String name, String value) {
    Log.info("@" + phase + "|" + name + "|" + value);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    stream.setProperty("kept", "value");
    stream.setProperty("kept number", -1_234_567_890_123L);
    stream.setProperty("kept flag", true);
    stream.setProperty(Utf8.encode("value"), "two", "parts");
    return new HttpFilter() {
      private Action tellAll(String phase) {
        AttributeTable.read(stream.attributes()).forEach((name, value) -> tell(phase, name, value));
        return Action.CONTINUE;
      }

      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        return tellAll("request headers");
      }

      @Override
      public Action onRequestBody(int bodySize, boolean endOfStream) {
        return endOfStream ? tellAll("request body") : Action.PAUSE;
      }

      @Override
      public Action onResponseHeaders(boolean endOfStream) {
        return tellAll("response headers");
      }

      @Override
      public Action onResponseBody(int bodySize, boolean endOfStream) {
        if (endOfStream) {
          stream.response().trailers().add("x-end", "1");
        }
        return endOfStream ? tellAll("response body") : Action.PAUSE;
      }

      @Override
      public void onLog() {
        tellAll("log");
      }
    };
  }
}
