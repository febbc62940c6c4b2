package io.proxywasm.classlib.java.util;

import java.io.Serializable;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.TreeMap}. */
public class TreeMap<K extends @Nullable Object, V extends @Nullable Object> extends TreeView<K, V>
    implements Cloneable, Serializable {
  private static final long serialVersionUID = 1;

  public TreeMap() {
    this((Comparator<? super K>) null);
  }

  public TreeMap(@Nullable Comparator<? super K> order) {
    super(TreeRange.all(new BalancedTree<>(order)));
  }

  @SuppressWarnings("this-escape")
  public TreeMap(Map<? extends K, ? extends V> map) {
    this();
    putAll(map);
  }

  @SuppressWarnings("this-escape")
  public TreeMap(SortedMap<K, ? extends V> map) {
    this(map.comparator());
    putAll(map);
  }

  @Override
  public void clear() {
    range.tree.clear();
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    Objects.requireNonNull(action);
    int expected = range.tree.changes;
    for (var node = range.first(); node != null; node = range.next(node)) {
      action.accept(node.key, node.value);
      if (range.tree.changes != expected) {
        throw new ConcurrentModificationException();
      }
    }
  }

  @Override
  public Object clone() {
    return new TreeMap<>((SortedMap<K, V>) this);
  }
}
