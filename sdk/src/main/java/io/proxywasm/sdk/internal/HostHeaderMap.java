package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.HeaderMap;
import io.proxywasm.sdk.internal.host.HeaderCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.text.Ascii;
import io.proxywasm.sdk.internal.text.Literals;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes the proxy's map. */
class HostHeaderMap implements HeaderMap {
  static final int REQUEST_HEADERS = 0;
  static final int REQUEST_TRAILERS = 1;
  static final int RESPONSE_HEADERS = 2;
  static final int RESPONSE_TRAILERS = 3;

  private final StreamContext stream;
  private final int type;

  HostHeaderMap(StreamContext stream, int type) {
    this.stream = stream;
    this.type = type;
  }

  @Override
  public Optional<String> first(String name) {
    byte[] value = get(name);
    return value == null ? Optional.empty() : Optional.of(Utf8.decode(value));
  }

  @Override
  public Optional<byte[]> firstBytes(String name) {
    return Optional.ofNullable(get(name));
  }

  @Override
  public boolean contains(String name) {
    return get(name) != null;
  }

  private byte @Nullable [] get(String name) {
    stream.use();
    int status = HeaderCalls.get(type, Literals.encode(name));
    if (status == Status.OK) {
      return Returns.bytes();
    }
    // Envoy says NOT_FOUND for a name without a value, BAD_ARGUMENT for a map that is not there.
    if (status == Status.NOT_FOUND || status == Status.BAD_ARGUMENT) {
      return null;
    }
    throw failure(status, "proxy_get_header_map_value", name);
  }

  @Override
  public List<String> all(String name) {
    List<String> values = new ArrayList<>();
    for (byte[] value : allBytes(name)) {
      values.add(Utf8.decode(value));
    }
    return values;
  }

  @Override
  public List<byte[]> allBytes(String name) {
    String lowerCase = Ascii.toLowerCase(name);
    List<byte[]> values = new ArrayList<>();
    List<Header> entries = entries();
    for (int i = 0; i < entries.size(); i++) {
      Header entry = entries.get(i);
      if (entry.name().equals(lowerCase)) {
        values.add(entry.valueBytes());
      }
    }
    return values;
  }

  @Override
  public List<Header> entries() {
    stream.use();
    int status = HeaderCalls.getPairs(type);
    if (status == Status.BAD_ARGUMENT || status == Status.NOT_FOUND) {
      return new ArrayList<>();
    }
    check(status, "proxy_get_header_map_pairs", "");
    return Pairs.decode(Returns.bytes());
  }

  @Override
  public void add(String name, String value) {
    add(name, Literals.encode(value));
  }

  @Override
  public void add(String name, byte[] value) {
    stream.use();
    check(HeaderCalls.add(type, Literals.encode(name), value), "proxy_add_header_map_value", name);
  }

  @Override
  public void replace(String name, String value) {
    replace(name, Literals.encode(value));
  }

  @Override
  public void replace(String name, byte[] value) {
    stream.use();
    check(
        HeaderCalls.replace(type, Literals.encode(name), value),
        "proxy_replace_header_map_value",
        name);
  }

  @Override
  public void remove(String name) {
    stream.use();
    check(HeaderCalls.remove(type, Literals.encode(name)), "proxy_remove_header_map_value", name);
  }

  @Override
  public void setAll(List<Header> entries) {
    stream.use();
    check(HeaderCalls.setPairs(type, Pairs.encode(entries)), "proxy_set_header_map_pairs", "");
  }

  private void check(int status, String call, String name) {
    if (status != Status.OK) {
      throw failure(status, call, name);
    }
  }

  private RuntimeException failure(int status, String call, String name) {
    String map =
        (type <= REQUEST_TRAILERS ? "request " : "response ")
            + ((type & 1) == 0 ? "headers" : "trailers");
    return Status.failure(status, call, name.isEmpty() ? map : map + ", \"" + name + "\"");
  }
}
