package io.proxywasm.harness;

import io.proxywasm.harness.internal.engine.ChicoryEngine;
import io.proxywasm.harness.internal.engine.JvmEngine;
import io.proxywasm.harness.internal.engine.ModuleLocator;
import io.proxywasm.harness.internal.host.AttributeWire;
import io.proxywasm.harness.internal.host.Guest;
import io.proxywasm.harness.internal.host.GuestStarter;
import io.proxywasm.harness.internal.host.HostSettings;
import io.proxywasm.harness.internal.host.Proxy;
import io.proxywasm.harness.internal.host.ProxyLog;
import io.proxywasm.sdk.LogLevel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A proxy with one filter in it. Load the filter, {@link #configure} it, send requests, look at
 * what arrived at both ends. Not for use by several threads.
 */
public final class FilterHost implements AutoCloseable {
  private final Engine engine;
  private final GuestStarter starter;
  private final HostSettings settings = new HostSettings();
  private final ProxyLog log = new ProxyLog();
  private final List<OpenExchange> exchanges = new ArrayList<>();
  private final Map<String, Cluster> clusters = new HashMap<>();
  private final Map<String, GrpcCluster> grpcClusters = new HashMap<>();
  private @Nullable Proxy proxy;

  FilterHost(Engine engine, GuestStarter starter) {
    this.engine = engine;
    this.starter = starter;
  }

  /**
   * Loads a filter into an engine: its classes, or the module the build made of them.
   *
   * @param mainClass the class whose {@code main} registers the filter
   * @throws HostFailure if the module is missing or was built from other classes
   */
  public static FilterHost of(Engine engine, Class<?> mainClass) {
    return switch (engine) {
      case JVM -> new FilterHost(engine, new JvmEngine(mainClass));
      case CHICORY -> module(ModuleLocator.locate(mainClass));
    };
  }

  /** Loads a module file into Chicory. */
  public static FilterHost module(Path wasm) {
    return new FilterHost(Engine.CHICORY, new ChicoryEngine(wasm));
  }

  /** Returns the engine the filter runs in. */
  public Engine engine() {
    return engine;
  }

  /**
   * Starts the filter in a new VM with this plugin configuration; one that ran before is ended.
   *
   * @throws HostFailure if the filter refuses the configuration or fails, with its log
   */
  public FilterHost configure(String configuration) {
    return configure(configuration.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Starts the filter in a new VM with this plugin configuration; one that ran before is ended.
   *
   * @throws HostFailure if the filter refuses the configuration or fails, with its log; in Chicory
   *     also if the filter takes what the schema beside its module refuses
   */
  public FilterHost configure(byte[] configuration) {
    close();
    proxy = Proxy.load(starter, settings, log, configuration.clone());
    starter.configured(configuration);
    settle();
    return this;
  }

  /** Sets the VM configuration, read by the next {@link #configure}. */
  public FilterHost vmConfiguration(String configuration) {
    settings.vmConfiguration = configuration.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /** Sets an environment variable of the VM, for the next {@link #configure}. */
  public FilterHost environment(String name, String value) {
    settings.environment.put(name, value);
    return this;
  }

  /** Sets the root id by which a module with several plugins tells which to run. */
  public FilterHost rootId(String rootId) {
    settings.rootId = rootId;
    return this;
  }

  /** Sets the id of the filter's VM, read by the next {@link #configure}; VMs of one share data. */
  public FilterHost vmId(String vmId) {
    settings.vmId = vmId;
    return this;
  }

  /**
   * Puts the filter into another host's proxy, for the next {@link #configure}: as another worker
   * of it or another filter in it. They have metrics, queues and, if their VM ids are the same,
   * data in common.
   */
  public FilterHost sharing(FilterHost other) {
    settings.proxyWide = other.settings.proxyWide;
    return this;
  }

  /** Sets the clock from which the filter takes the time; the system's if none is set. */
  public FilterHost clock(InstantSource clock) {
    settings.clock = clock;
    return this;
  }

  /**
   * Lets time pass for the filter: what falls due in it happens, ticks and timeouts, in its order
   * and before this returns. Time stands still otherwise, the clock's own pace apart.
   */
  public FilterHost advance(Duration time) {
    if (proxy == null) {
      configure(new byte[0]);
    }
    Objects.requireNonNull(proxy).advance(time);
    settle();
    return this;
  }

  /** Sets the proxy's log level: lines below it are dropped. TRACE if none is set. */
  public FilterHost logLevel(LogLevel level) {
    log.setLevel(level);
    return this;
  }

  /**
   * Returns a cluster to which the filter can send callouts, made by the first call; the proxy
   * knows no others. Define those of {@code onConfigure} before {@link #configure}.
   */
  public Cluster cluster(String name) {
    return clusters.computeIfAbsent(
        name,
        any -> {
          Cluster cluster = new Cluster(this);
          settings.clusters.put(name, cluster.target());
          return cluster;
        });
  }

  /**
   * Returns a cluster to which the filter can make gRPC calls, made by the first call; the proxy
   * knows no others. Define those of {@code onConfigure} before {@link #configure}.
   */
  public GrpcCluster grpc(String name) {
    return grpcClusters.computeIfAbsent(
        name,
        any -> {
          GrpcCluster cluster = new GrpcCluster(this);
          settings.grpcBackends.put(name, cluster.backend());
          return cluster;
        });
  }

  /**
   * Sets a property to bytes in the proxy's own form: text as UTF-8, numbers as 8 bytes little
   * endian.
   */
  public FilterHost property(List<String> path, byte[] value) {
    settings.properties.put(String.join("\0", path), value.clone());
    return this;
  }

  /** Sets a property to a text. */
  public FilterHost property(List<String> path, String value) {
    return property(path, AttributeWire.text(value));
  }

  /** Sets a property to an integer. */
  public FilterHost property(List<String> path, long value) {
    return property(path, AttributeWire.integer(value));
  }

  /** Sets a property to a floating-point number. */
  public FilterHost property(List<String> path, double value) {
    return property(path, AttributeWire.real(value));
  }

  /** Sets a property to a boolean. */
  public FilterHost property(List<String> path, boolean value) {
    return property(path, AttributeWire.flag(value));
  }

  /** Sets a property to a time. */
  public FilterHost property(List<String> path, Instant value) {
    return property(path, AttributeWire.time(value));
  }

  /** Sets a property to a duration. */
  public FilterHost property(List<String> path, Duration value) {
    return property(path, AttributeWire.duration(value));
  }

  /** Sets a property to a map of texts. */
  public FilterHost property(List<String> path, Map<String, String> value) {
    return property(path, AttributeWire.map(value));
  }

  /**
   * Offers a function beyond the ABI, which takes the filter's bytes and gives some back. An {@link
   * IllegalArgumentException} of its becomes BAD_ARGUMENT. Of Envoy's functions {@code compress},
   * {@code uncompress} and {@code clear_route_cache} are there, the last without effect.
   */
  public FilterHost foreignFunction(String name, UnaryOperator<byte[]> function) {
    settings.foreignFunctions.put(name, function);
    return this;
  }

  /** Calls the filter's plugin beyond the ABI, as an extension of a proxy may do. */
  public FilterHost callForeign(int functionId, byte[] argument) {
    if (proxy == null) {
      configure(new byte[0]);
    }
    Objects.requireNonNull(proxy).callForeign(functionId, argument.clone());
    settle();
    return this;
  }

  /**
   * Sets whether a pause of the headers lets body callbacks run, as the plugin option {@code
   * allow_on_headers_stop_iteration} does; off as in Envoy if nothing is set.
   */
  public FilterHost allowOnHeadersStopIteration(boolean allow) {
    settings.headersStopOnlyHeaders = allow;
    return this;
  }

  /** Sets a value of the data that VMs with this host's id share. */
  public FilterHost sharedData(String key, String value) {
    settings.proxyWide.data.set(settings.vmId, key, value.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Returns a value of the data that VMs with this host's id share, or empty if there is none. */
  public Optional<byte[]> sharedData(String key) {
    return Optional.ofNullable(settings.proxyWide.data.value(settings.vmId, key));
  }

  /** Returns the metrics of the proxy. */
  public RecordedMetrics metrics() {
    return new RecordedMetrics(settings.proxyWide.statistics);
  }

  /** Starts a GET request. */
  public RequestBuilder get(String path) {
    return request("GET", path);
  }

  /** Starts a POST request with a body. */
  public RequestBuilder post(String path, String body) {
    return request("POST", path).body(body);
  }

  /** Starts a POST request with a body. */
  public RequestBuilder post(String path, byte[] body) {
    return request("POST", path).body(body);
  }

  /**
   * Opens a TCP connection through the filter, in front of an upstream that the test plays.
   *
   * @return the connection, whose upstream is connected unless the filter has paused it
   */
  public Connection connect() {
    if (proxy == null) {
      configure(new byte[0]);
    }
    return new Connection(this, Objects.requireNonNull(proxy));
  }

  /** Starts a request. */
  public RequestBuilder request(String method, String path) {
    return new RequestBuilder(this, method, path);
  }

  /** Returns all that was logged since this host was made. */
  public List<LogLine> logs() {
    return log.lines();
  }

  /** Returns the last calls between proxy and filter, one a line. */
  public String trace() {
    return proxy == null ? "" : proxy.trace().text();
  }

  /**
   * Tells a listener, from the next {@link #configure} on, each call between proxy and filter when
   * it has returned, as a line of the {@link #trace}.
   */
  public FilterHost onCall(Consumer<String> listener) {
    settings.calls = listener;
    return this;
  }

  /** Returns why the filter's VM failed; null while it lives. */
  public @Nullable String vmFailure() {
    return proxy == null ? null : proxy.vm().failure();
  }

  /** Returns the size of the filter's memory in pages of 64 KiB; empty on the JVM. */
  public OptionalInt memoryPages() {
    Guest guest = proxy == null ? null : proxy.guest();
    return guest == null ? OptionalInt.empty() : guest.memoryPages();
  }

  /**
   * Ends the open streams and then the plugin, with their last callbacks, as a proxy that drops the
   * configuration does. A plugin that defers its end lives on without streams: let time pass with
   * {@link #advance}, and ask {@link #ended}.
   */
  public FilterHost end() {
    if (proxy != null) {
      proxy.close();
      exchanges.clear();
    }
    return this;
  }

  /** Tells whether the plugin has ended; false while it defers that. */
  public boolean ended() {
    return proxy == null || proxy.ended();
  }

  /** Ends the open streams and the plugin, with their last callbacks; a deferred end is dropped. */
  @Override
  public void close() {
    if (proxy != null) {
      Proxy ended = proxy;
      proxy = null;
      exchanges.clear();
      ended.close();
      settings.proxyWide.queues.deliver();
    }
  }

  /** Opens a stream; a filter that was not configured gets an empty configuration. */
  OpenExchange open(HeaderList headers, @Nullable UpstreamResponse scripted) {
    if (proxy == null) {
      configure(new byte[0]);
    }
    Proxy opened = Objects.requireNonNull(proxy);
    if (opened.ending()) {
      throw failure("The plugin has been ended: configure() starts it anew.");
    }
    OpenExchange exchange = new OpenExchange(this, opened, headers, scripted);
    exchanges.add(exchange);
    return exchange;
  }

  /** Moves on whatever the last step made possible, in this stream or another. */
  void settle() {
    do {
      settleStreams();
    } while (settings.proxyWide.queues.deliver());
  }

  private void settleStreams() {
    if (proxy != null) {
      proxy.settle();
    }
    boolean moved = true;
    while (moved) {
      moved = List.copyOf(exchanges).stream().anyMatch(OpenExchange::advance);
    }
    exchanges.removeIf(exchange -> exchange.stream().over());
  }

  HostFailure failure(String problem) {
    return new HostFailure(problem, trace());
  }
}
