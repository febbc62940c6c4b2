package io.proxywasm.classlib.java.util.concurrent;

import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of a map in order, seen from one end or the other. */
final class SortedRange<K, V> extends SortedEntries<K, V> {
  private final NavigableMap<K, V> all;
  private final @Nullable Bound<K> least;
  private final @Nullable Bound<K> most;
  private final boolean descending;

  /** Where a range ends. */
  private record Bound<K>(K key, boolean inclusive) {}

  private SortedRange(
      NavigableMap<K, V> all,
      @Nullable Bound<K> least,
      @Nullable Bound<K> most,
      boolean descending) {
    super(view(all, least, most, descending));
    this.all = all;
    this.least = least;
    this.most = most;
    this.descending = descending;
  }

  /** Returns the whole of a map. */
  static <K, V> SortedRange<K, V> of(NavigableMap<K, V> all) {
    return new SortedRange<>(all, null, null, false);
  }

  private static <K, V> NavigableMap<K, V> view(
      NavigableMap<K, V> all,
      @Nullable Bound<K> least,
      @Nullable Bound<K> most,
      boolean descending) {
    var view = all;
    if (least != null && most != null) {
      if (compare(all, least.key, most.key) > 0) {
        throw new IllegalArgumentException("inconsistent range");
      }
      view = all.subMap(least.key, least.inclusive, most.key, most.inclusive);
    } else if (least != null) {
      view = all.tailMap(least.key, least.inclusive);
    } else if (most != null) {
      view = all.headMap(most.key, most.inclusive);
    }
    return descending ? view.descendingMap() : view;
  }

  @SuppressWarnings("unchecked") // as in the JDK: keys compare, or there is a comparator
  private static <K> int compare(NavigableMap<K, ?> all, K one, K other) {
    Comparator<? super K> comparator = all.comparator();
    return comparator == null
        ? ((Comparable<? super K>) one).compareTo(other)
        : comparator.compare(one, other);
  }

  @Override
  void check(K key) {
    check(least, new Bound<>(key, true), 1);
    check(most, new Bound<>(key, true), -1);
  }

  /** Refuses a new end of a range that lies beyond this one's. */
  private void check(@Nullable Bound<K> bound, @Nullable Bound<K> end, int sign) {
    if (bound == null || end == null) {
      return;
    }
    int order = compare(all, end.key, bound.key) * sign;
    if (order < 0 || (order == 0 && !bound.inclusive && end.inclusive)) {
      throw new IllegalArgumentException("key out of range");
    }
  }

  private static <K> Bound<K> bound(K key, boolean inclusive) {
    return new Bound<>(Objects.requireNonNull(key), inclusive);
  }

  /** Makes a part from bounds as they are seen here; null leaves one where it is. */
  private SortedRange<K, V> part(@Nullable Bound<K> from, @Nullable Bound<K> to) {
    var low = descending ? to : from;
    var high = descending ? from : to;
    check(least, low, 1);
    check(most, high, -1);
    return new SortedRange<>(
        all, low == null ? least : low, high == null ? most : high, descending);
  }

  @Override
  public ConcurrentNavigableMap<K, V> subMap(
      K from, boolean fromInclusive, K to, boolean toInclusive) {
    return part(bound(from, fromInclusive), bound(to, toInclusive));
  }

  @Override
  public ConcurrentNavigableMap<K, V> headMap(K to, boolean inclusive) {
    return part(null, bound(to, inclusive));
  }

  @Override
  public ConcurrentNavigableMap<K, V> tailMap(K from, boolean inclusive) {
    return part(bound(from, inclusive), null);
  }

  @Override
  public ConcurrentNavigableMap<K, V> descendingMap() {
    return new SortedRange<>(all, least, most, !descending);
  }
}
