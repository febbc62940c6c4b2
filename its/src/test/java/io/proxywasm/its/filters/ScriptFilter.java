package io.proxywasm.its.filters;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.Shutdown;
import io.proxywasm.sdk.tcp.TcpFilter;
import io.proxywasm.sdk.tcp.TcpStream;
import org.jspecify.annotations.Nullable;

/**
 * Does in each callback what its configuration says: an object with a list of operations for each
 * of {@code configure}, {@code plugin_done}, {@code request_headers}, {@code request_body}, {@code
 * request_trailers}, {@code response_headers}, {@code response_body}, {@code response_trailers},
 * {@code new_connection}, {@code downstream_data}, {@code upstream_data}, {@code downstream_close},
 * {@code upstream_close}, {@code log} and {@code done}. With {@code _end} or {@code _more} behind
 * it a list is for the end of a stream alone, or for all but it. {@link ScriptOperations} has the
 * operations, and those after which lists run later: {@code once}, {@code tick}, {@code reply}.
 */
public final class ScriptFilter implements Plugin {
  private final Script script = new Script();

  public static void main(String[] args) {
    ProxyWasm.register(ScriptFilter::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    script.read(configuration.json());
    script.run("configure", null);
  }

  @Override
  public @Nullable HttpFilter newHttpFilter(HttpStream stream) {
    if (script.has("no_filter")) {
      return null;
    }
    script.streams().add(stream);
    return new ScriptedHttp(script, stream);
  }

  @Override
  public TcpFilter newTcpFilter(TcpStream stream) {
    script.streams().add(stream);
    return new ScriptedTcp(script, stream);
  }

  @Override
  public void onDone(Shutdown shutdown) {
    script.run("plugin_done", null);
  }
}
