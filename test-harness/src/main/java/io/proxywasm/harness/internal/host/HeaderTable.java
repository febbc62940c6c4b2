package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The proxy's header map: names in lower case, any number of values per name, all in order. Names
 * are kept as ISO-8859-1, so that no byte is lost.
 */
public final class HeaderTable {
  private final List<HeaderList.Entry> entries = new ArrayList<>();
  private final Set<String> inline;

  private HeaderTable(Set<String> inline) {
    this.inline = inline;
  }

  /** Makes the map of a request, where {@code host} is another name of {@code :authority}. */
  static HeaderTable ofRequest(HeaderList list) {
    return filled(new HeaderTable(InlineHeaders.OF_REQUESTS), list);
  }

  static HeaderTable ofResponse(HeaderList list) {
    return filled(new HeaderTable(InlineHeaders.OF_RESPONSES), list);
  }

  static HeaderTable ofTrailers(HeaderList list) {
    return filled(new HeaderTable(Set.of()), list);
  }

  private static HeaderTable filled(HeaderTable table, HeaderList list) {
    for (HeaderList.Entry entry : list) {
      table.add(entry.name(), entry.bytes());
    }
    return table;
  }

  static String name(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  byte @Nullable [] first(String name) {
    String key = key(name);
    for (HeaderList.Entry entry : entries) {
      if (entry.name().equals(key)) {
        return entry.bytes();
      }
    }
    return null;
  }

  @Nullable String firstText(String name) {
    byte[] value = first(name);
    return value == null ? null : new String(value, StandardCharsets.UTF_8);
  }

  void add(String name, byte[] value) {
    String key = key(name);
    byte[] present = inline.contains(key) ? first(key) : null;
    if (present == null) {
      entries.add(new HeaderList.Entry(key, value));
    } else {
      replace(key, joined(present, value));
    }
  }

  private static byte[] joined(byte[] present, byte[] value) {
    if (present.length == 0) {
      return value;
    }
    byte[] all = Arrays.copyOf(present, present.length + 1 + value.length);
    all[present.length] = ',';
    System.arraycopy(value, 0, all, present.length + 1, value.length);
    return all;
  }

  void add(String name, String value) {
    add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  /** Sets the only value of a name, at the place of its first one if it has one. */
  void replace(String name, byte[] value) {
    String key = key(name);
    HeaderList.Entry replacement = new HeaderList.Entry(key, value);
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).name().equals(key)) {
        remove(key);
        entries.add(Math.min(i, entries.size()), replacement);
        return;
      }
    }
    entries.add(replacement);
  }

  void remove(String name) {
    String key = key(name);
    entries.removeIf(entry -> entry.name().equals(key));
  }

  void setAll(List<HeaderList.Entry> all) {
    entries.clear();
    for (HeaderList.Entry entry : all) {
      add(entry.name(), entry.bytes());
    }
  }

  int count() {
    return entries.size();
  }

  int byteSize() {
    int size = 0;
    for (HeaderList.Entry entry : entries) {
      size += entry.name().length() + entry.bytes().length;
    }
    return size;
  }

  List<HeaderList.Entry> entries() {
    return entries;
  }

  HeaderList snapshot() {
    return HeaderList.of(entries);
  }

  private String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return inline == InlineHeaders.OF_REQUESTS && lower.equals("host") ? ":authority" : lower;
  }
}
