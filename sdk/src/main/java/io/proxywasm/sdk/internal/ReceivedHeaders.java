package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.Headers;
import io.proxywasm.sdk.internal.text.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Headers that were read from the proxy, in lower case as it keeps them. */
public final class ReceivedHeaders implements Headers {
  private final List<Header> entries;

  ReceivedHeaders(List<Header> entries) {
    this.entries = entries;
  }

  /** Holds a list of entries that does not change any more. */
  public static Headers of(List<Header> entries) {
    return new ReceivedHeaders(entries);
  }

  @Override
  public Optional<String> first(String name) {
    int at = indexOf(name, 0);
    return at < 0 ? Optional.empty() : Optional.of(entries.get(at).value());
  }

  @Override
  public Optional<byte[]> firstBytes(String name) {
    int at = indexOf(name, 0);
    return at < 0 ? Optional.empty() : Optional.of(entries.get(at).valueBytes());
  }

  @Override
  public List<String> all(String name) {
    List<String> values = new ArrayList<>();
    for (int at = indexOf(name, 0); at >= 0; at = indexOf(name, at + 1)) {
      values.add(entries.get(at).value());
    }
    return values;
  }

  @Override
  public List<byte[]> allBytes(String name) {
    List<byte[]> values = new ArrayList<>();
    for (int at = indexOf(name, 0); at >= 0; at = indexOf(name, at + 1)) {
      values.add(entries.get(at).valueBytes());
    }
    return values;
  }

  @Override
  public boolean contains(String name) {
    return indexOf(name, 0) >= 0;
  }

  @Override
  public List<Header> entries() {
    return new ArrayList<>(entries);
  }

  private int indexOf(String name, int start) {
    String lowerCase = Ascii.toLowerCase(name);
    for (int i = start; i < entries.size(); i++) {
      if (entries.get(i).name().equals(lowerCase)) {
        return i;
      }
    }
    return -1;
  }
}
