package io.proxywasm.classlib.java.util;

import java.util.NavigableMap;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of an ordered map that are given by keys alone: from the first on, without the last.
 */
interface NavigableMapRanges<K extends @Nullable Object, V extends @Nullable Object>
    extends NavigableMap<K, V> {
  @Override
  default SortedMap<K, V> subMap(K from, K to) {
    return subMap(from, true, to, false);
  }

  @Override
  default SortedMap<K, V> headMap(K to) {
    return headMap(to, false);
  }

  @Override
  default SortedMap<K, V> tailMap(K from) {
    return tailMap(from, true);
  }
}
