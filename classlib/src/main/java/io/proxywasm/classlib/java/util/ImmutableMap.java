package io.proxywasm.classlib.java.util;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code Map.of} returns: no change, no null, not even in a question. */
@SuppressWarnings({"unchecked", "NullAway"})
public final class ImmutableMap<K, V> extends FrozenMap<K, V> {
  private final HashIndex index;
  private final Entry<K, V>[] entries;

  private ImmutableMap(Entry<K, V>[] entries) {
    this.entries = entries;
    index = new HashIndex(entries.length, "key");
    for (var entry : entries) {
      index.addNew(entry.getKey());
    }
  }

  @SafeVarargs
  public static <K, V> Map<K, V> ofEntries(Entry<? extends K, ? extends V>... entries) {
    var copies = (Entry<K, V>[]) new Entry<?, ?>[entries.length];
    for (int i = 0; i < entries.length; i++) {
      copies[i] = new ImmutableEntry<>(entries[i].getKey(), entries[i].getValue());
    }
    return new ImmutableMap<>(copies);
  }

  public static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> map) {
    return map instanceof ImmutableMap<?, ?> same
        ? (Map<K, V>) same
        : ofEntries((Entry<K, V>[]) map.entrySet().toArray(new Entry<?, ?>[0]));
  }

  @Override
  public int size() {
    return entries.length;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return index.find(Objects.requireNonNull(key)) >= 0;
  }

  @Override
  public boolean containsValue(@Nullable Object value) {
    return super.containsValue(Objects.requireNonNull(value));
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    int place = index.find(Objects.requireNonNull(key));
    return place < 0 ? null : entries[place].getValue();
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new Entries<>(this);
  }

  /** The entries as a set. */
  private static final class Entries<K, V> extends AbstractSet<Entry<K, V>> {
    private final ImmutableMap<K, V> map;

    Entries(ImmutableMap<K, V> map) {
      this.map = map;
    }

    @Override
    public int size() {
      return map.entries.length;
    }

    @Override
    public Iterator<Entry<K, V>> iterator() {
      return Arrays.asList(map.entries).iterator();
    }
  }
}
