package io.proxywasm.sdk;

import io.proxywasm.sdk.tcp.TcpFilter;
import io.proxywasm.sdk.tcp.TcpStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A configured plugin: the ABI's root context. The proxy makes one for each configuration and
 * worker; it outlives the streams it makes filters for.
 */
public interface Plugin {
  /**
   * Takes the VM's configuration, before {@link #onConfigure}: what all plugins of the VM share.
   * Envoy calls it once for each plugin, in each VM. An exception refuses the filter.
   */
  default void onVmStart(Configuration vmConfiguration) {}

  /**
   * Takes the plugin's configuration, before the first stream. An exception refuses the
   * configuration: the proxy does not load the filter, and its log holds the message.
   */
  default void onConfigure(Configuration configuration) {}

  /**
   * Makes the filter of a new HTTP stream.
   *
   * @return the filter, or null to let the stream pass untouched
   */
  default @Nullable HttpFilter newHttpFilter(HttpStream stream) {
    return null;
  }

  /**
   * Makes the filter of a new TCP connection. A module can be put in front of connections only if
   * its plugin overrides this method.
   *
   * @return the filter, or null to let the connection pass untouched
   */
  default @Nullable TcpFilter newTcpFilter(TcpStream stream) {
    return null;
  }

  /**
   * Answers an HTTP stream whose filter has thrown an exception, as long as the response has not
   * begun. By default with status 500 and no body. The exception is in the log already. Only what
   * the phase of the exception allows can be read: after {@code onRequestHeaders} no request
   * header.
   *
   * @return the response, or empty to let the stream pass on without this filter
   */
  default Optional<LocalResponse> onFilterFailure(HttpStream stream, Throwable failure) {
    return Optional.of(LocalResponse.status(500).details("filter_exception"));
  }

  /**
   * Is told that the proxy drops this plugin, after the last of its streams. When it returns the
   * plugin has ended, unless it has called {@link Shutdown#defer}. After an exception it has ended.
   */
  default void onDone(Shutdown shutdown) {}
}
