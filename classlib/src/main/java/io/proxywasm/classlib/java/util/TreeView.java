package io.proxywasm.classlib.java.util;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An ordered map that is a range of a tree: a view, or the whole. */
@SuppressWarnings({"unchecked", "NullAway"}) // whether null is a key is for the order to say
public class TreeView<K extends @Nullable Object, V extends @Nullable Object>
    extends AbstractMap<K, V> implements NavigableMapRanges<K, V> {
  final TreeRange<K, V> range;

  TreeView(TreeRange<K, V> range) {
    this.range = range;
  }

  /** Makes a view of the same kind. */
  NavigableMap<K, V> view(TreeRange<K, V> part) {
    return new TreeView<>(part);
  }

  /** Makes an iterator of the same kind. */
  TreeIterator<K, V> nodes() {
    return new TreeIterator<>(range, true);
  }

  /** Shows an entry to who goes over all. */
  Entry<K, V> shown(TreeNode<K, V> node) {
    return node;
  }

  private @Nullable TreeNode<K, V> find(@Nullable Object key) {
    if (range.tree.order == null) {
      Objects.requireNonNull(key);
    }
    return range.contains((K) key) ? range.tree.find((K) key) : null;
  }

  private static <K extends @Nullable Object, V extends @Nullable Object>
      @Nullable Entry<K, V> copy(@Nullable TreeNode<K, V> node) {
    return node == null ? null : new SimpleImmutableEntry<>(node);
  }

  private static <K extends @Nullable Object> @Nullable K key(@Nullable TreeNode<K, ?> node) {
    return node == null ? null : node.key;
  }

  private static <K extends @Nullable Object> K required(@Nullable TreeNode<K, ?> node) {
    if (node == null) {
      throw new NoSuchElementException();
    }
    return node.key;
  }

  @Override
  public int size() {
    if (range.isAll()) {
      return range.tree.size;
    }
    int count = 0;
    for (var node = range.first(); node != null; node = range.next(node)) {
      count++;
    }
    return count;
  }

  @Override
  public boolean isEmpty() {
    return range.first() == null;
  }

  @Override
  public @Nullable Comparator<? super K> comparator() {
    var order = range.tree.order;
    return range.descending ? java.util.Collections.reverseOrder((Comparator<K>) order) : order;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return find(key) != null;
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    var node = find(key);
    return node == null ? null : node.value;
  }

  @Override
  public @Nullable V put(K key, V value) {
    if (!range.contains(key)) {
      throw new IllegalArgumentException("key out of range");
    }
    var node = range.tree.find(key);
    if (node != null) {
      return node.setValue(value);
    }
    range.tree.add(key, value);
    return null;
  }

  @Override
  public @Nullable V remove(@Nullable Object key) {
    var node = find(key);
    if (node == null) {
      return null;
    }
    range.tree.remove(node);
    return node.value;
  }

  @Override
  public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
    return super.computeIfAbsent(key, Guard.of(this::changes, function));
  }

  @Override
  public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    return super.computeIfPresent(key, Guard.of(this::changes, function));
  }

  @Override
  public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    return super.compute(key, Guard.of(this::changes, function));
  }

  @Override
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
    return super.merge(key, value, Guard.of(this::changes, function));
  }

  /** Counts what the tree has seen of changes; constant where they need not be noticed. */
  int changes() {
    return range.tree.changes;
  }

  @Override
  public K firstKey() {
    return required(range.first());
  }

  @Override
  public K lastKey() {
    return required(range.last());
  }

  @Override
  public @Nullable Entry<K, V> firstEntry() {
    return copy(range.first());
  }

  @Override
  public @Nullable Entry<K, V> lastEntry() {
    return copy(range.last());
  }

  @Override
  public @Nullable Entry<K, V> pollFirstEntry() {
    return poll(range.first());
  }

  @Override
  public @Nullable Entry<K, V> pollLastEntry() {
    return poll(range.last());
  }

  private @Nullable Entry<K, V> poll(@Nullable TreeNode<K, V> node) {
    if (node != null) {
      range.tree.remove(node);
    }
    return copy(node);
  }

  @Override
  public @Nullable Entry<K, V> lowerEntry(K key) {
    return copy(range.before(key, false));
  }

  @Override
  public @Nullable K lowerKey(K key) {
    return key(range.before(key, false));
  }

  @Override
  public @Nullable Entry<K, V> floorEntry(K key) {
    return copy(range.before(key, true));
  }

  @Override
  public @Nullable K floorKey(K key) {
    return key(range.before(key, true));
  }

  @Override
  public @Nullable Entry<K, V> ceilingEntry(K key) {
    return copy(range.behind(key, true));
  }

  @Override
  public @Nullable K ceilingKey(K key) {
    return key(range.behind(key, true));
  }

  @Override
  public @Nullable Entry<K, V> higherEntry(K key) {
    return copy(range.behind(key, false));
  }

  @Override
  public @Nullable K higherKey(K key) {
    return key(range.behind(key, false));
  }

  @Override
  public NavigableMap<K, V> descendingMap() {
    return view(range.reversed());
  }

  @Override
  public NavigableMap<K, V> subMap(K from, boolean withFrom, K to, boolean withTo) {
    return view(range.between(from, withFrom, to, withTo));
  }

  @Override
  public NavigableMap<K, V> headMap(K to, boolean inclusive) {
    return view(range.head(to, inclusive));
  }

  @Override
  public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
    return view(range.tail(from, inclusive));
  }

  @Override
  public Set<K> keySet() {
    return navigableKeySet();
  }

  @Override
  public NavigableSet<K> navigableKeySet() {
    return new NavigableKeys<>(this);
  }

  @Override
  public NavigableSet<K> descendingKeySet() {
    return descendingMap().navigableKeySet();
  }

  /** Goes over the keys, for the sets of them. */
  Iterator<K> keys() {
    return TreeIterator.over(nodes(), TreeNode::getKey);
  }

  @Override
  public Collection<V> values() {
    return new AbstractCollection<>() {
      @Override
      public int size() {
        return TreeView.this.size();
      }

      @Override
      public Iterator<V> iterator() {
        return TreeIterator.over(nodes(), TreeNode::getValue);
      }
    };
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new Entries();
  }

  /** The entries as a set. */
  private final class Entries extends AbstractSet<Entry<K, V>> {
    @Override
    public int size() {
      return TreeView.this.size();
    }

    @Override
    public boolean contains(@Nullable Object entry) {
      return entry instanceof Map.Entry<?, ?> sought && sought.equals(find(sought.getKey()));
    }

    @Override
    public boolean remove(@Nullable Object entry) {
      boolean there = contains(entry);
      if (there) {
        TreeView.this.remove(((Map.Entry<?, ?>) entry).getKey());
      }
      return there;
    }

    @Override
    public Iterator<Entry<K, V>> iterator() {
      return TreeIterator.over(nodes(), TreeView.this::shown);
    }
  }
}
