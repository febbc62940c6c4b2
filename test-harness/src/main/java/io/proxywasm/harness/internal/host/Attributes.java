package io.proxywasm.harness.internal.host;

import org.jspecify.annotations.Nullable;

/**
 * The properties the proxy knows of itself, of a stream and of its surroundings, in their wire
 * form: the surroundings are those of {@code EnvoyConfig}, one route to one upstream without TLS.
 */
final class Attributes {
  private static final String CLIENT = "127.0.0.1";
  private static final int CLIENT_PORT = 40_000;
  private static final int LISTENER_PORT = 10_000;
  private static final int UPSTREAM_PORT = 8080;

  private Attributes() {}

  static byte @Nullable [] find(String path, @Nullable HostStream stream, HostSettings settings) {
    return switch (path) {
      case "plugin_name" -> AttributeWire.text(settings.pluginName);
      case "plugin_root_id" -> AttributeWire.text(settings.rootId);
      case "plugin_vm_id" -> AttributeWire.text(settings.vmId);
      case "xds\0node" -> new byte[0];
      case "xds\0node\0id", "xds\0node\0cluster" -> AttributeWire.text("");
      default -> stream == null ? null : ofStream(path, stream);
    };
  }

  private static byte @Nullable [] ofStream(String path, HostStream stream) {
    int dot = path.indexOf('\0');
    String group = dot < 0 ? path : path.substring(0, dot);
    String rest = path.substring(dot + 1);
    return switch (group) {
      case "request" ->
          stream instanceof StreamContext exchange ? RequestAttributes.find(rest, exchange) : null;
      case "response" ->
          stream instanceof StreamContext exchange ? ResponseAttributes.find(rest, exchange) : null;
      case "source" -> peer(rest, CLIENT_PORT);
      case "destination" -> peer(rest, LISTENER_PORT);
      case "connection" -> ofConnection(rest);
      case "connection_id" -> AttributeWire.integer(1);
      case "upstream" -> ofUpstream(rest, connected(stream));
      case "xds" -> ofConfiguration(rest);
      case "metadata" -> dot < 0 ? new byte[0] : null;
      case "filter_state" ->
          rest.startsWith("wasm.") ? stream.filterState().get(rest.substring(5)) : null;
      default -> null;
    };
  }

  private static boolean connected(HostStream stream) {
    return stream instanceof StreamContext exchange
        ? exchange.upstream().started()
        : stream instanceof ConnectionContext connection && connection.connected();
  }

  private static byte @Nullable [] peer(String name, int port) {
    return switch (name) {
      case "address" -> AttributeWire.text(CLIENT + ":" + port);
      case "port" -> AttributeWire.integer(port);
      default -> null;
    };
  }

  private static byte @Nullable [] ofConnection(String name) {
    return switch (name) {
      case "id" -> AttributeWire.integer(1);
      case "mtls" -> AttributeWire.flag(false);
      case "requested_server_name" -> AttributeWire.text("");
      default -> null;
    };
  }

  private static byte @Nullable [] ofUpstream(String name, boolean connected) {
    if (name.equals("num_endpoints")) {
      return AttributeWire.integer(1);
    } else if (name.equals("request_attempt_count")) {
      return AttributeWire.integer(connected ? 1 : 0);
    } else if (!connected) {
      return null;
    }
    return switch (name) {
      case "address" -> AttributeWire.text(CLIENT + ":" + UPSTREAM_PORT);
      case "port" -> AttributeWire.integer(UPSTREAM_PORT);
      case "local_address" -> AttributeWire.text(CLIENT + ":" + (CLIENT_PORT + 1));
      case "transport_failure_reason" -> AttributeWire.text("");
      case "locality", "locality\0region", "locality\0zone", "locality\0sub_zone" -> new byte[0];
      default -> null;
    };
  }

  private static byte @Nullable [] ofConfiguration(String name) {
    return switch (name) {
      case "cluster_name" -> AttributeWire.text("upstream");
      case "virtual_host_name" -> AttributeWire.text("all");
      case "route_name", "filter_chain_name" -> AttributeWire.text("");
      case "listener_direction" -> AttributeWire.integer(0);
      default -> null;
    };
  }
}
