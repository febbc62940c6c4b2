package io.proxywasm.classlib.java.util;

import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes over the nodes of a range. */
final class TreeIterator<K extends @Nullable Object, V extends @Nullable Object>
    implements Iterator<TreeNode<K, V>> {
  private final TreeRange<K, V> range;
  private final boolean strict;
  private @Nullable TreeNode<K, V> next;
  private @Nullable TreeNode<K, V> last;
  private int expected;

  /** A strict one fails when the tree was changed; else it goes on. */
  TreeIterator(TreeRange<K, V> range, boolean strict) {
    this.range = range;
    this.strict = strict;
    next = range.first();
    expected = range.tree.changes;
  }

  /** Goes over something of each node. */
  static <K extends @Nullable Object, V extends @Nullable Object, T extends @Nullable Object>
      Iterator<T> over(TreeIterator<K, V> nodes, Function<TreeNode<K, V>, ? extends T> part) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return nodes.hasNext();
      }

      @Override
      public T next() {
        return part.apply(nodes.next());
      }

      @Override
      public void remove() {
        nodes.remove();
      }
    };
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public TreeNode<K, V> next() {
    var node = next;
    if (node == null) {
      throw new NoSuchElementException();
    }
    checkUnchanged();
    next = range.next(node);
    last = node;
    return node;
  }

  @Override
  public void remove() {
    if (last == null) {
      throw new IllegalStateException();
    }
    checkUnchanged();
    range.tree.remove(last);
    last = null;
    expected = range.tree.changes;
  }

  private void checkUnchanged() {
    if (strict && range.tree.changes != expected) {
      throw new ConcurrentModificationException();
    }
  }
}
