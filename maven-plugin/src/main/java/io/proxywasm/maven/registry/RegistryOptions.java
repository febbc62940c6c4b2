package io.proxywasm.maven.registry;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a registry.
 *
 * @param plainHttp speaks HTTP without TLS
 * @param caFile certificates (PEM) to trust besides the JDK's; null for none
 * @param credentials null to be nobody
 * @param proxy null for the JDK's own way to the net
 * @param attempts how often a request is tried that fails in passing
 * @param pause waits between attempts
 */
public record RegistryOptions(
    boolean plainHttp,
    @Nullable Path caFile,
    @Nullable Credentials credentials,
    @Nullable ProxySelector proxy,
    int attempts,
    Pause pause) {
  /** Waits. */
  public interface Pause {
    /** Waits this long. */
    void of(Duration time) throws InterruptedException;
  }
}
