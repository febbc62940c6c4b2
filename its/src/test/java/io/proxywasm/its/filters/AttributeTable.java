package io.proxywasm.its.filters;

import io.proxywasm.sdk.attributes.Attributes;
import io.proxywasm.sdk.attributes.TlsAttributes;
import io.proxywasm.sdk.internal.text.Utf8;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every attribute by its name, read by its own method and told with its type. */
final class AttributeTable {
  private static final Map<String, Function<Attributes, Object>> READERS = new LinkedHashMap<>();

  private AttributeTable() {}

  static {
    READERS.put("request.path", a -> a.request().path());
    READERS.put("request.url_path", a -> a.request().urlPath());
    READERS.put("request.query", a -> a.request().query());
    READERS.put("request.host", a -> a.request().host());
    READERS.put("request.scheme", a -> a.request().scheme());
    READERS.put("request.method", a -> a.request().method());
    READERS.put("request.headers", a -> a.request().headers());
    READERS.put("request.headers.x-two", a -> a.request().header("x-two"));
    READERS.put("request.headers_bytes", a -> a.request().headersBytes());
    READERS.put("request.referer", a -> a.request().referer());
    READERS.put("request.useragent", a -> a.request().userAgent());
    READERS.put("request.time", a -> a.request().time());
    READERS.put("request.id", a -> a.request().id());
    READERS.put("request.protocol", a -> a.request().protocol());
    READERS.put("request.duration", a -> a.request().duration());
    READERS.put("request.size", a -> a.request().size());
    READERS.put("request.total_size", a -> a.request().totalSize());
    READERS.put("response.code", a -> a.response().code());
    READERS.put("response.code_details", a -> a.response().codeDetails());
    READERS.put("response.flags", a -> a.response().flags());
    READERS.put("response.grpc_status", a -> a.response().grpcStatus());
    READERS.put("response.headers", a -> a.response().headers());
    READERS.put("response.headers.x-two", a -> a.response().header("x-two"));
    READERS.put("response.headers_bytes", a -> a.response().headersBytes());
    READERS.put("response.trailers", a -> a.response().trailers());
    READERS.put("response.trailers.x-end", a -> a.response().trailer("x-end"));
    READERS.put("response.size", a -> a.response().size());
    READERS.put("response.total_size", a -> a.response().totalSize());
    READERS.put("response.backend_latency", a -> a.response().backendLatency());
    READERS.put("source.address", a -> a.source().address());
    READERS.put("source.port", a -> a.source().port());
    READERS.put("destination.address", a -> a.destination().address());
    READERS.put("destination.port", a -> a.destination().port());
    READERS.put("connection.id", a -> a.connection().id());
    READERS.put("connection.mtls", a -> a.connection().mtls());
    READERS.put("connection.requested_server_name", a -> a.connection().requestedServerName());
    READERS.put("connection.termination_details", a -> a.connection().terminationDetails());
    tls("connection", Attributes::connection);
    READERS.put("upstream.address", a -> a.upstream().address());
    READERS.put("upstream.port", a -> a.upstream().port());
    READERS.put("upstream.local_address", a -> a.upstream().localAddress());
    READERS.put("upstream.request_attempt_count", a -> a.upstream().requestAttemptCount());
    READERS.put("upstream.cx_pool_ready_duration", a -> a.upstream().connectionPoolReadyDuration());
    READERS.put("upstream.num_endpoints", a -> a.upstream().endpointCount());
    READERS.put("upstream.locality", a -> a.upstream().locality());
    tls("upstream", Attributes::upstream);
    READERS.put("metadata", a -> a.metadata().bytes());
    READERS.put("metadata text", a -> a.metadata().text("test", "outer", "text"));
    READERS.put("metadata real", a -> a.metadata().real("test", "number"));
    READERS.put("metadata flag", a -> a.metadata().flag("test", "flag"));
    READERS.put("filter_state", a -> a.filterState("wasm.kept").map(Utf8::decode));
    READERS.put("kept", a -> a.text("kept"));
    READERS.put("kept number", a -> a.number("kept number"));
    READERS.put("kept flag", a -> a.flag("kept flag"));
    READERS.put("two parts", a -> a.text("two", "parts"));
    READERS.put("filter_state.none", a -> a.filterState("none"));
    READERS.put("upstream_filter_state", a -> a.upstreamFilterState("wasm.kept"));
    READERS.put("xds.node", a -> a.node().bytes());
    READERS.put("xds.node.id", a -> a.node().id());
    READERS.put("xds.node.cluster", a -> a.node().cluster());
    READERS.put("xds.node.metadata", a -> a.node().metadata("zone"));
    READERS.put("xds.cluster_name", a -> a.xds().clusterName());
    READERS.put("xds.cluster_metadata", a -> a.xds().clusterMetadata().text("test", "of"));
    READERS.put("xds.route_name", a -> a.xds().routeName());
    READERS.put("xds.route_metadata", a -> a.xds().routeMetadata().text("test", "of"));
    READERS.put("xds.virtual_host_name", a -> a.xds().virtualHostName());
    READERS.put("xds.virtual_host_metadata", a -> a.xds().virtualHostMetadata().text("test", "of"));
    READERS.put(
        "xds.upstream_host_metadata", a -> a.xds().upstreamHostMetadata().text("test", "of"));
    READERS.put(
        "xds.upstream_host_locality_metadata",
        a -> a.xds().upstreamHostLocalityMetadata().text("test", "of"));
    READERS.put("xds.filter_chain_name", a -> a.xds().filterChainName());
    READERS.put("xds.listener_direction", a -> a.xds().listenerDirection());
    READERS.put("xds.listener_metadata", a -> a.xds().listenerMetadata().text("test", "of"));
    READERS.put("plugin_name", a -> a.text("plugin_name"));
    READERS.put("plugin_root_id", a -> a.text("plugin_root_id"));
    READERS.put("plugin_vm_id", a -> a.text("plugin_vm_id"));
    READERS.put("connection_id", a -> a.number("connection_id"));
    for (String old :
        new String[] {"node", "cluster_name", "route_name", "listener_direction", "no_such"}) {
      READERS.put(old, a -> a.message(old));
    }
    READERS.put("path as number", a -> a.number("request", "path"));
    READERS.put("path as flag", a -> a.flag("request", "path"));
  }

  private static void tls(String group, Function<Attributes, TlsAttributes> tls) {
    String prefix = group + ".";
    READERS.put(prefix + "tls_version", a -> tls.apply(a).tlsVersion());
    READERS.put(prefix + "subject_local_certificate", a -> tls.apply(a).subjectLocalCertificate());
    READERS.put(prefix + "subject_peer_certificate", a -> tls.apply(a).subjectPeerCertificate());
    READERS.put(prefix + "dns_san_local_certificate", a -> tls.apply(a).dnsSanLocalCertificate());
    READERS.put(prefix + "dns_san_peer_certificate", a -> tls.apply(a).dnsSanPeerCertificate());
    READERS.put(prefix + "uri_san_local_certificate", a -> tls.apply(a).uriSanLocalCertificate());
    READERS.put(prefix + "uri_san_peer_certificate", a -> tls.apply(a).uriSanPeerCertificate());
    READERS.put(
        prefix + "sha256_peer_certificate_digest", a -> tls.apply(a).sha256PeerCertificateDigest());
    READERS.put(prefix + "peer_certificate", a -> tls.apply(a).peerCertificate());
    READERS.put(prefix + "transport_failure_reason", a -> tls.apply(a).transportFailureReason());
  }

  /** Returns what each reads now, by name. */
  static Map<String, String> read(Attributes attributes) {
    Map<String, String> values = new LinkedHashMap<>();
    READERS.forEach(
        (name, reader) -> {
          String value;
          try {
            value = told(reader.apply(attributes));
          } catch (RuntimeException e) {
            value = e.getClass().getSimpleName() + ": " + e.getMessage();
          }
          values.put(name, value);
        });
    return values;
  }

  private static String told(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? told(optional.get()) : "absent";
    } else if (value instanceof OptionalLong number) {
      return number.isPresent() ? "integer " + number.getAsLong() : "absent";
    } else if (value instanceof OptionalDouble number) {
      return number.isPresent() ? "number " + number.getAsDouble() : "absent";
    } else if (value instanceof Instant time) {
      return "time " + time.getEpochSecond() + " " + time.getNano();
    } else if (value instanceof Duration duration) {
      return "duration " + duration.toNanos();
    } else if (value instanceof Map<?, ?> map) {
      return "map " + new TreeMap<>(map);
    } else if (value instanceof byte[] bytes) {
      return bytes.length == 0 ? "no bytes" : "bytes " + bytes.length;
    } else if (value instanceof Boolean flag) {
      return "boolean " + flag;
    } else if (value instanceof String text) {
      return "text " + text;
    }
    return String.valueOf(value);
  }
}
