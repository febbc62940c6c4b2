package io.proxywasm.classlib.java.util;

import java.util.ConcurrentModificationException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The elements of a list, by their indexes; it looks for changes after elements, not before. */
final class ListSpliterator<E extends @Nullable Object> implements Spliterator<E> {
  private final AbstractList<E> list;
  private int next;
  private int size = -1;
  private int expected;

  ListSpliterator(AbstractList<E> list) {
    this.list = list;
  }

  /** Takes the list as it is when its first element is wanted. */
  private void begin() {
    if (size < 0) {
      size = list.size();
      expected = list.modCount;
    }
  }

  private E element(int index) {
    try {
      return list.elementAt(index);
    } catch (IndexOutOfBoundsException e) {
      throw new ConcurrentModificationException();
    }
  }

  private void checkUnchanged() {
    if (list.modCount != expected) {
      throw new ConcurrentModificationException();
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super E> action) {
    Objects.requireNonNull(action);
    begin();
    if (next >= size) {
      return false;
    }
    action.accept(element(next++));
    checkUnchanged();
    return true;
  }

  @Override
  public void forEachRemaining(Consumer<? super E> action) {
    Objects.requireNonNull(action);
    begin();
    int i = next;
    next = size;
    for (; i < size; i++) {
      action.accept(element(i));
    }
    checkUnchanged();
  }

  @Override
  public @Nullable Spliterator<E> trySplit() {
    begin();
    int start = next;
    int middle = (start + size) >>> 1;
    if (start >= middle) {
      return null;
    }
    next = middle;
    var prefix = new ListSpliterator<>(list);
    prefix.next = start;
    prefix.size = middle;
    prefix.expected = expected;
    return prefix;
  }

  @Override
  public long estimateSize() {
    begin();
    return (long) size - next;
  }

  @Override
  public int characteristics() {
    return ORDERED | SIZED | SUBSIZED;
  }
}
