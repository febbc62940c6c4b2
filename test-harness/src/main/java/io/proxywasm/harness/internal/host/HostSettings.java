package io.proxywasm.harness.internal.host;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a test can set of the proxy around a filter. */
public final class HostSettings {
  public InstantSource clock = InstantSource.system();
  public byte[] vmConfiguration = new byte[0];
  public String pluginName = "test";
  public String rootId = "";
  public String vmId = "";
  public ProxyWide proxyWide = new ProxyWide();
  public boolean headersStopOnlyHeaders;
  public final Map<String, String> environment = new LinkedHashMap<>();

  /** Is told of each call between proxy and guest, as a line of the trace. */
  public @Nullable Consumer<String> calls;

  /** The clusters callouts can go to, by name. */
  public final Map<String, CalloutTarget> clusters = new HashMap<>();

  /** What the test offers of functions beyond the ABI, by name. */
  public final Map<String, UnaryOperator<byte[]>> foreignFunctions = new HashMap<>();

  /** The servers gRPC calls can go to, by their cluster's name. */
  public final Map<String, GrpcBackend> grpcBackends = new HashMap<>();

  /** Properties by their NUL-separated path, as the guest asks for them. */
  public final Map<String, byte[]> properties = new HashMap<>();
}
