package io.proxywasm.classlib.java.util;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Keeps entries in the order of their keys: a binary tree whose branches differ by one at most. */
@SuppressWarnings("ReferenceEquality") // nodes are places, not values
final class BalancedTree<K extends @Nullable Object, V extends @Nullable Object> {
  final @Nullable Comparator<? super K> order;
  int size;
  int changes;
  private @Nullable TreeNode<K, V> root;
  private @Nullable TreeNode<K, V> first;
  private @Nullable TreeNode<K, V> last;

  BalancedTree(@Nullable Comparator<? super K> order) {
    this.order = order;
  }

  @SuppressWarnings({"unchecked", "NullAway"})
  int compare(K a, K b) {
    return order == null ? ((Comparable<? super K>) a).compareTo(b) : order.compare(a, b);
  }

  void clear() {
    root = null;
    first = null;
    last = null;
    size = 0;
    changes++;
  }

  @Nullable TreeNode<K, V> first() {
    return first;
  }

  @Nullable TreeNode<K, V> last() {
    return last;
  }

  @Nullable TreeNode<K, V> find(K key) {
    var node = root;
    while (node != null) {
      int compared = compare(key, node.key);
      if (compared == 0) {
        return node;
      }
      node = compared < 0 ? node.left : node.right;
    }
    return null;
  }

  /** Returns the last node before a key, or at it. */
  @Nullable TreeNode<K, V> before(K key, boolean inclusive) {
    TreeNode<K, V> found = null;
    var node = root;
    while (node != null) {
      int compared = compare(key, node.key);
      if (compared > 0 || (compared == 0 && inclusive)) {
        found = node;
        node = node.right;
      } else {
        node = node.left;
      }
    }
    return found;
  }

  /** Returns the first node behind a key, or at it. */
  @Nullable TreeNode<K, V> behind(K key, boolean inclusive) {
    TreeNode<K, V> found = null;
    var node = root;
    while (node != null) {
      int compared = compare(key, node.key);
      if (compared < 0 || (compared == 0 && inclusive)) {
        found = node;
        node = node.left;
      } else {
        node = node.right;
      }
    }
    return found;
  }

  /** Adds a key that is not there. */
  void add(K key, V value) {
    var node = new TreeNode<K, V>(key, value);
    if (root == null) {
      compare(key, key); // refuses a key of a wrong type, also the first
    }
    node.previous = before(key, false);
    node.next = node.previous == null ? first : node.previous.next;
    linkNeighbours(node, node, node);
    root = insert(root, node);
    size++;
    changes++;
  }

  private void linkNeighbours(
      TreeNode<K, V> node, @Nullable TreeNode<K, V> next, @Nullable TreeNode<K, V> previous) {
    if (node.previous == null) {
      first = next;
    } else {
      node.previous.next = next;
    }
    if (node.next == null) {
      last = previous;
    } else {
      node.next.previous = previous;
    }
  }

  private TreeNode<K, V> insert(@Nullable TreeNode<K, V> tree, TreeNode<K, V> node) {
    if (tree == null) {
      return node;
    }
    if (compare(node.key, tree.key) < 0) {
      tree.left = insert(tree.left, node);
    } else {
      tree.right = insert(tree.right, node);
    }
    return balance(tree);
  }

  void remove(TreeNode<K, V> node) {
    if (node.removed) {
      return;
    }
    root = delete(root, node);
    linkNeighbours(node, node.next, node.previous);
    node.removed = true;
    size--;
    changes++;
  }

  @SuppressWarnings("NullAway") // the node is in the tree
  private @Nullable TreeNode<K, V> delete(@Nullable TreeNode<K, V> tree, TreeNode<K, V> node) {
    if (tree != node) {
      if (compare(node.key, tree.key) < 0) {
        tree.left = delete(tree.left, node);
      } else {
        tree.right = delete(tree.right, node);
      }
      return balance(tree);
    }
    if (node.left == null) {
      return node.right;
    }
    if (node.right == null) {
      return node.left;
    }
    var heir = node.next;
    heir.right = deleteFirst(node.right);
    heir.left = node.left;
    return balance(heir);
  }

  private @Nullable TreeNode<K, V> deleteFirst(TreeNode<K, V> tree) {
    if (tree.left == null) {
      return tree.right;
    }
    tree.left = deleteFirst(tree.left);
    return balance(tree);
  }

  private static int height(@Nullable TreeNode<?, ?> tree) {
    return tree == null ? 0 : tree.height;
  }

  private static int slant(TreeNode<?, ?> tree) {
    return height(tree.left) - height(tree.right);
  }

  private static void measure(TreeNode<?, ?> tree) {
    tree.height = 1 + Math.max(height(tree.left), height(tree.right));
  }

  @SuppressWarnings("NullAway") // the higher side is not empty
  private TreeNode<K, V> balance(TreeNode<K, V> tree) {
    int slant = slant(tree);
    if (slant > 1) {
      if (slant(tree.left) < 0) {
        tree.left = rotateLeft(tree.left);
      }
      return rotateRight(tree);
    }
    if (slant < -1) {
      if (slant(tree.right) > 0) {
        tree.right = rotateRight(tree.right);
      }
      return rotateLeft(tree);
    }
    measure(tree);
    return tree;
  }

  @SuppressWarnings("NullAway")
  private TreeNode<K, V> rotateLeft(TreeNode<K, V> tree) {
    var top = tree.right;
    tree.right = top.left;
    top.left = tree;
    measure(tree);
    measure(top);
    return top;
  }

  @SuppressWarnings("NullAway")
  private TreeNode<K, V> rotateRight(TreeNode<K, V> tree) {
    var top = tree.left;
    tree.left = top.right;
    top.right = tree;
    measure(tree);
    measure(top);
    return top;
  }
}
