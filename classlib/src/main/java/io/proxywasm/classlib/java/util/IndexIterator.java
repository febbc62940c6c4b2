package io.proxywasm.classlib.java.util;

import java.util.ConcurrentModificationException;
import java.util.ListIterator;
import org.jspecify.annotations.Nullable;

/** Goes over a list by index. */
final class IndexIterator<E extends @Nullable Object> implements ListIterator<E> {
  private final AbstractList<E> list;
  private int expected;
  private int next;
  private int last = -1;

  IndexIterator(AbstractList<E> list, int next) {
    this.list = list;
    this.next = next;
    expected = list.modCount;
  }

  @Override
  public boolean hasNext() {
    // Not "less": as on the JVM, a list that shrank by one at its last element but one ends here
    // unnoticed.
    return next != list.sizeToIterate();
  }

  @Override
  public E next() {
    checkUnchanged();
    E element = get(next);
    last = next++;
    return element;
  }

  @Override
  public boolean hasPrevious() {
    return next != 0;
  }

  @Override
  public E previous() {
    checkUnchanged();
    E element = get(next - 1);
    last = --next;
    return element;
  }

  private E get(int index) {
    try {
      return list.get(index);
    } catch (IndexOutOfBoundsException e) {
      checkUnchanged();
      throw list.noSuchElement(e);
    }
  }

  @Override
  public int nextIndex() {
    return next;
  }

  @Override
  public int previousIndex() {
    return next - 1;
  }

  @Override
  public void remove() {
    checkLast();
    list.remove(last);
    if (last < next) {
      next--;
    }
    last = -1;
    expected = list.modCount;
  }

  @Override
  public void set(E element) {
    checkLast();
    list.set(last, element);
    expected = list.modCount;
  }

  @Override
  public void add(E element) {
    checkUnchanged();
    list.add(next, element);
    next++;
    last = -1;
    expected = list.modCount;
  }

  private void checkLast() {
    if (last < 0) {
      throw new IllegalStateException();
    }
    checkUnchanged();
  }

  private void checkUnchanged() {
    if (list.modCount != expected) {
      throw new ConcurrentModificationException();
    }
  }
}
