package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.metrics.Counter;
import io.proxywasm.sdk.shared.SharedData;
import io.proxywasm.sdk.shared.SharedQueue;
import java.nio.charset.StandardCharsets;

/**
 * With the configuration {@code listen} it listens to a queue, else it counts requests in shared
 * data and does to the queue of the VM named in its configuration what {@code x-do} says.
 */
public final class SharingFilter implements Plugin {
  private static final String QUEUE = "queue";

  private final Counter heard = Counter.named("heard");
  private String vmId = "";

  public static void main(String[] args) {
    ProxyWasm.register(SharingFilter::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    vmId = configuration.text();
    if (vmId.equals("listen")) {
      SharedQueue.register(QUEUE, this::hear);
    }
  }

  private void hear(byte[] value) {
    String text = new String(value, StandardCharsets.UTF_8);
    heard.increment();
    Log.info("heard " + text);
    if (text.equals("fail")) {
      throw new IllegalStateException("asked to fail");
    }
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return vmId.equals("listen") ? null : new Filter(stream);
  }

  private final class Filter implements HttpFilter {
    private final HttpStream stream;
    private String answer = "";

    Filter(HttpStream stream) {
      this.stream = stream;
    }

    @Override
    public Action onRequestHeaders(boolean endOfStream) {
      String order = stream.request().headers().first("x-do").orElse("");
      String value = stream.request().headers().first("x-value").orElse("");
      answer =
          switch (order) {
            case "enqueue" -> {
              queue().enqueue(value);
              yield "";
            }
            case "dequeue" ->
                queue()
                    .dequeue()
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("empty");
            case "resolve" -> Boolean.toString(SharedQueue.resolve(vmId, value).isPresent());
            case "append" ->
                SharedData.updateText("text", old -> old == null ? value : old + "," + value);
            case "set" -> {
              SharedData.setText("text", value);
              yield "";
            }
            case "get" -> SharedData.getText("text").orElse("absent");
            case "read" -> Long.toString(SharedData.getLong("count"));
            default -> Long.toString(SharedData.add("count", 1));
          };
      return Action.CONTINUE;
    }

    @Override
    public Action onResponseHeaders(boolean endOfStream) {
      stream.response().headers().add("x-answer", answer);
      return Action.CONTINUE;
    }

    private SharedQueue queue() {
      return SharedQueue.resolve(vmId, QUEUE).orElseThrow();
    }
  }
}
