package io.proxywasm.classlib.java.util;

import org.jspecify.annotations.Nullable;

/** The keys between two bounds, in one direction or the other. */
@SuppressWarnings("NullAway") // a bound that is not there is null
final class TreeRange<K extends @Nullable Object, V extends @Nullable Object> {
  final BalancedTree<K, V> tree;
  final boolean descending;
  private final boolean hasLow;
  private final K low;
  private final boolean withLow;
  private final boolean hasHigh;
  private final K high;
  private final boolean withHigh;

  private TreeRange(
      BalancedTree<K, V> tree,
      boolean descending,
      boolean hasLow,
      K low,
      boolean withLow,
      boolean hasHigh,
      K high,
      boolean withHigh) {
    this.tree = tree;
    this.descending = descending;
    this.hasLow = hasLow;
    this.low = low;
    this.withLow = withLow;
    this.hasHigh = hasHigh;
    this.high = high;
    this.withHigh = withHigh;
  }

  static <K extends @Nullable Object, V extends @Nullable Object> TreeRange<K, V> all(
      BalancedTree<K, V> tree) {
    return new TreeRange<>(tree, false, false, null, false, false, null, false);
  }

  boolean isAll() {
    return !hasLow && !hasHigh;
  }

  TreeRange<K, V> reversed() {
    return new TreeRange<>(tree, !descending, hasLow, low, withLow, hasHigh, high, withHigh);
  }

  /** Returns the part between two keys, in this direction. */
  TreeRange<K, V> between(K from, boolean withFrom, K to, boolean withTo) {
    checkBound(from, withFrom, "fromKey out of range");
    checkBound(to, withTo, "toKey out of range");
    var part =
        descending
            ? new TreeRange<>(tree, true, true, to, withTo, true, from, withFrom)
            : new TreeRange<>(tree, false, true, from, withFrom, true, to, withTo);
    if (tree.compare(part.low, part.high) > 0) {
      throw new IllegalArgumentException("fromKey > toKey");
    }
    return part;
  }

  /** Returns the part up to a key, in this direction. */
  TreeRange<K, V> head(K to, boolean inclusive) {
    checkBound(to, inclusive, "toKey out of range");
    return descending ? aboveLow(to, inclusive) : belowHigh(to, inclusive);
  }

  /** Returns the part from a key on, in this direction. */
  TreeRange<K, V> tail(K from, boolean inclusive) {
    checkBound(from, inclusive, "fromKey out of range");
    return descending ? belowHigh(from, inclusive) : aboveLow(from, inclusive);
  }

  private TreeRange<K, V> aboveLow(K key, boolean inclusive) {
    tree.compare(key, key);
    return new TreeRange<>(tree, descending, true, key, inclusive, hasHigh, high, withHigh);
  }

  private TreeRange<K, V> belowHigh(K key, boolean inclusive) {
    tree.compare(key, key);
    return new TreeRange<>(tree, descending, hasLow, low, withLow, true, key, inclusive);
  }

  private void checkBound(K key, boolean inclusive, String message) {
    boolean fits =
        inclusive
            ? contains(key)
            : (!hasLow || tree.compare(key, low) >= 0)
                && (!hasHigh || tree.compare(high, key) >= 0);
    if (!fits) {
      throw new IllegalArgumentException(message);
    }
  }

  boolean contains(K key) {
    return !isBelow(key) && !isAbove(key);
  }

  private boolean isBelow(K key) {
    int compared = hasLow ? tree.compare(key, low) : 1;
    return compared < 0 || (compared == 0 && !withLow);
  }

  private boolean isAbove(K key) {
    int compared = hasHigh ? tree.compare(key, high) : -1;
    return compared > 0 || (compared == 0 && !withHigh);
  }

  private @Nullable TreeNode<K, V> within(@Nullable TreeNode<K, V> node) {
    return node != null && contains(node.key) ? node : null;
  }

  private @Nullable TreeNode<K, V> lowest() {
    return within(hasLow ? tree.behind(low, withLow) : tree.first());
  }

  private @Nullable TreeNode<K, V> highest() {
    return within(hasHigh ? tree.before(high, withHigh) : tree.last());
  }

  @Nullable TreeNode<K, V> first() {
    return descending ? highest() : lowest();
  }

  @Nullable TreeNode<K, V> last() {
    return descending ? lowest() : highest();
  }

  /** Returns the node before a key in this direction, or at it. */
  @Nullable TreeNode<K, V> before(K key, boolean inclusive) {
    return descending ? up(key, inclusive) : down(key, inclusive);
  }

  /** Returns the node behind a key in this direction, or at it. */
  @Nullable TreeNode<K, V> behind(K key, boolean inclusive) {
    return descending ? down(key, inclusive) : up(key, inclusive);
  }

  private @Nullable TreeNode<K, V> down(K key, boolean inclusive) {
    return isAbove(key) ? highest() : within(tree.before(key, inclusive));
  }

  private @Nullable TreeNode<K, V> up(K key, boolean inclusive) {
    return isBelow(key) ? lowest() : within(tree.behind(key, inclusive));
  }

  /** Returns the node that follows another, which may have been removed since. */
  @Nullable TreeNode<K, V> next(TreeNode<K, V> node) {
    if (node.removed) {
      return behind(node.key, false);
    }
    return within(descending ? node.previous : node.next);
  }
}
