package io.proxywasm.sdk.attributes;

import io.proxywasm.sdk.ParseFailureException;
import io.proxywasm.sdk.internal.AttributeBytes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What the proxy knows about a stream. Each is read from the proxy when it is asked for, and absent
 * where the proxy has none, or none in this phase.
 *
 * <p>The methods with a path read an attribute of that type, documented or not; they throw a {@link
 * ParseFailureException} if the proxy's value cannot be of it.
 */
public final class Attributes {
  private final AttributeSource source;

  Attributes(AttributeSource source) {
    this.source = source;
  }

  /** Returns those of the request; for HTTP streams. */
  public RequestAttributes request() {
    return new RequestAttributes(this);
  }

  /** Returns those of the response; for HTTP streams. */
  public ResponseAttributes response() {
    return new ResponseAttributes(this);
  }

  /** Returns those of the connection with the client. */
  public ConnectionAttributes connection() {
    return new ConnectionAttributes(this);
  }

  /** Returns those of the upstream. */
  public UpstreamAttributes upstream() {
    return new UpstreamAttributes(this);
  }

  /** Returns the client's end of its connection, or that of a proxy before it. */
  public PeerAttributes source() {
    return new PeerAttributes(this, "source");
  }

  /** Returns the proxy's end of the connection with the client. */
  public PeerAttributes destination() {
    return new PeerAttributes(this, "destination");
  }

  /** Returns those of the configuration. */
  public XdsAttributes xds() {
    return new XdsAttributes(this);
  }

  /** Returns the proxy itself. */
  public Node node() {
    return new Node(this);
  }

  /** Returns the dynamic metadata, by which filters tell each other of a stream. */
  public Metadata metadata() {
    return new Metadata(this, "metadata");
  }

  /**
   * Reads an object of the filter state: what is declared for the Wasm filter as its bytes, what
   * has fields by them, else its serialised form.
   *
   * @param path the object's name, and the field's if it has fields
   */
  public Optional<byte[]> filterState(String... path) {
    return source.property(AttributeBytes.prepend("filter_state", path));
  }

  /** Reads an object of the upstream's filter state, as {@link #filterState} does. */
  public Optional<byte[]> upstreamFilterState(String... path) {
    return source.property(AttributeBytes.prepend("upstream_filter_state", path));
  }

  /** Reads a text. */
  public Optional<String> text(String... path) {
    return source.property(path).map(AttributeBytes::text);
  }

  /** Reads an integer, signed or not. */
  public OptionalLong number(String... path) {
    Optional<byte[]> bytes = source.property(path);
    return bytes.isPresent()
        ? OptionalLong.of(AttributeBytes.number(bytes.get(), "an integer", path))
        : OptionalLong.empty();
  }

  /** Reads a floating-point number. */
  public OptionalDouble real(String... path) {
    Optional<byte[]> bytes = source.property(path);
    return bytes.isPresent()
        ? OptionalDouble.of(
            Double.longBitsToDouble(AttributeBytes.number(bytes.get(), "a number", path)))
        : OptionalDouble.empty();
  }

  /** Reads a boolean. */
  public Optional<Boolean> flag(String... path) {
    return source.property(path).map(bytes -> AttributeBytes.flag(bytes, path));
  }

  /** Reads a time. */
  public Optional<Instant> instant(String... path) {
    return source
        .property(path)
        .map(
            bytes -> {
              long nanoseconds = AttributeBytes.number(bytes, "a time", path);
              return Instant.ofEpochSecond(
                  Math.floorDiv(nanoseconds, 1_000_000_000L),
                  Math.floorMod(nanoseconds, 1_000_000_000L));
            });
  }

  /** Reads a duration. */
  public Optional<Duration> duration(String... path) {
    return source
        .property(path)
        .map(bytes -> Duration.ofNanos(AttributeBytes.number(bytes, "a duration", path)));
  }

  /** Reads a map of texts, in the proxy's order; empty if there is none. */
  public Map<String, String> map(String... path) {
    return AttributeBytes.map(source.property(path).orElse(AttributeBytes.NONE));
  }

  /** Reads a message, encoded as protobuf. */
  public Optional<byte[]> message(String... path) {
    return source.property(path);
  }
}
