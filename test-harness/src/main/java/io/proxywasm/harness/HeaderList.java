package io.proxywasm.harness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Headers or trailers as they were at one moment, in their order. Names are in lower case, as the
 * proxy keeps them; values are bytes, and the methods with {@code String} read them as UTF-8.
 */
public final class HeaderList implements Iterable<HeaderList.Entry> {
  /** No headers. */
  public static final HeaderList EMPTY = new HeaderList(List.of());

  private final List<Entry> entries;

  private HeaderList(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Returns the list of these entries. */
  public static HeaderList of(List<Entry> entries) {
    return new HeaderList(entries);
  }

  /** Returns a list made of names and values in turn. */
  public static HeaderList of(String... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException(
          "the name '" + namesAndValues[namesAndValues.length - 1] + "' has no value");
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      entries.add(new Entry(namesAndValues[i], namesAndValues[i + 1]));
    }
    return new HeaderList(entries);
  }

  /** Returns the first value of a name. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** Returns all values of a name in their order. */
  public List<String> all(String name) {
    return named(name).stream().map(Entry::value).toList();
  }

  /** Returns the bytes of the first value of a name. */
  public Optional<byte[]> bytes(String name) {
    return allBytes(name).stream().findFirst();
  }

  /** Returns the bytes of all values of a name in their order. */
  public List<byte[]> allBytes(String name) {
    return named(name).stream().map(Entry::bytes).toList();
  }

  /** Tells whether a name has a value, be it empty. */
  public boolean contains(String name) {
    return !named(name).isEmpty();
  }

  /** Returns the names in their order, each once. */
  public List<String> names() {
    return entries.stream().map(Entry::name).distinct().toList();
  }

  /** Returns the number of entries. */
  public int size() {
    return entries.size();
  }

  /** Returns the entries in their order. */
  public List<Entry> entries() {
    return entries;
  }

  @Override
  public Iterator<Entry> iterator() {
    return entries.iterator();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HeaderList list && entries.equals(list.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    return entries.toString();
  }

  private List<Entry> named(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return entries.stream().filter(entry -> entry.name().equals(key)).toList();
  }

  /** One header: a name in lower case and the bytes of its value. */
  public static final class Entry {
    private final String name;
    private final byte[] value;

    /** Makes an entry whose value is the UTF-8 of a text. */
    public Entry(String name, String value) {
      this(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Makes an entry of a name and the bytes of its value. */
    public Entry(String name, byte[] value) {
      this.name = name.toLowerCase(Locale.ROOT);
      this.value = value.clone();
    }

    /** Returns the name in lower case. */
    public String name() {
      return name;
    }

    /** Returns the value read as UTF-8. */
    public String value() {
      return new String(value, StandardCharsets.UTF_8);
    }

    /** Returns the value's bytes. */
    public byte[] bytes() {
      return value.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Entry entry
          && name.equals(entry.name)
          && Arrays.equals(value, entry.value);
    }

    @Override
    public int hashCode() {
      return 31 * name.hashCode() + Arrays.hashCode(value);
    }

    @Override
    public String toString() {
      return name + ": " + value();
    }
  }
}
