package io.proxywasm.classlib.java.util;

import java.util.ConcurrentModificationException;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Goes over a linked list from node to node. */
final class LinkedListIterator<E extends @Nullable Object> implements ListIterator<E> {
  private final LinkedList<E> list;
  private LinkedNode<E> next;
  private @Nullable LinkedNode<E> last;
  private int nextIndex;
  private int expected;

  LinkedListIterator(LinkedList<E> list, LinkedNode<E> next, int nextIndex) {
    this.list = list;
    this.next = next;
    this.nextIndex = nextIndex;
    expected = list.changes();
  }

  @Override
  public boolean hasNext() {
    return nextIndex < list.size();
  }

  @Override
  public E next() {
    checkUnchanged();
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    last = next;
    next = next.next;
    nextIndex++;
    return last.element;
  }

  @Override
  public boolean hasPrevious() {
    return nextIndex > 0;
  }

  @Override
  public E previous() {
    checkUnchanged();
    if (!hasPrevious()) {
      throw new NoSuchElementException();
    }
    next = next.previous;
    last = next;
    nextIndex--;
    return last.element;
  }

  @Override
  public int nextIndex() {
    return nextIndex;
  }

  @Override
  public int previousIndex() {
    return nextIndex - 1;
  }

  @Override
  public void remove() {
    checkUnchanged();
    var node = last();
    if (node == next) {
      next = node.next;
    } else {
      nextIndex--;
    }
    list.unlink(node);
    last = null;
    expected++;
  }

  @Override
  public void set(E element) {
    var node = last();
    checkUnchanged();
    node.element = element;
  }

  @Override
  public void add(E element) {
    checkUnchanged();
    last = null;
    list.insert(element, next);
    nextIndex++;
    expected++;
  }

  private LinkedNode<E> last() {
    if (last == null) {
      throw new IllegalStateException();
    }
    return last;
  }

  private void checkUnchanged() {
    if (list.changes() != expected) {
      throw new ConcurrentModificationException();
    }
  }
}
