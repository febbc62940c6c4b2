package io.proxywasm.classlib.java.util;

import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A view of part of a list, valid until the list changes in another way than through it. */
public class SubList<E extends @Nullable Object> extends AbstractList<E> {
  private final AbstractList<E> list;
  private final int offset;
  private int size;

  SubList(AbstractList<E> list, int from, int to) {
    this.list = list;
    offset = from;
    size = to - from;
    modCount = list.modCount;
  }

  @Override
  public int size() {
    checkUnchanged();
    return size;
  }

  @Override
  int sizeToIterate() {
    return size;
  }

  @Override
  public E get(int index) {
    checkElement(index, size);
    checkUnchanged();
    return list.get(offset + index);
  }

  @Override
  public E set(int index, E element) {
    checkElement(index, size);
    checkUnchanged();
    E old = list.set(offset + index, element);
    follow(0);
    return old;
  }

  @Override
  public void add(int index, E element) {
    checkPosition(index);
    checkUnchanged();
    list.add(offset + index, element);
    follow(1);
  }

  @Override
  public E remove(int index) {
    checkElement(index, size);
    checkUnchanged();
    E removed = list.remove(offset + index);
    follow(-1);
    return removed;
  }

  @Override
  public boolean addAll(Collection<? extends E> elements) {
    return addAll(size, elements);
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> elements) {
    checkPosition(index);
    int more = elements.size();
    if (more == 0) {
      return false;
    }
    checkUnchanged();
    list.addAll(offset + index, elements);
    follow(more);
    return true;
  }

  @Override
  protected void removeRange(int from, int to) {
    checkUnchanged();
    list.removeRange(offset + from, offset + to);
    follow(from - to);
  }

  void checkElement(int index, int length) {
    Objects.checkIndex(index, length);
  }

  @Override
  NoSuchElementException noSuchElement(IndexOutOfBoundsException cause) {
    return new NoSuchElementException();
  }

  private void follow(int change) {
    size += change;
    modCount = list.modCount;
  }

  private void checkUnchanged() {
    if (list.modCount != modCount) {
      throw new ConcurrentModificationException();
    }
  }

  /** A part of a list whose elements are found by their index at once. */
  static final class OfRandomAccess<E extends @Nullable Object> extends SubList<E>
      implements RandomAccess {
    OfRandomAccess(AbstractList<E> list, int from, int to) {
      super(list, from, to);
    }
  }

  /** A part of a {@link java.util.concurrent.CopyOnWriteArrayList}, which has words of its own. */
  public static final class OfCopyOnWrite<E extends @Nullable Object> extends SubList<E>
      implements RandomAccess {
    public OfCopyOnWrite(AbstractList<E> list, int from, int to) {
      super(list, from, to);
    }

    @Override
    void checkElement(int index, int length) {
      if (index < 0 || index >= length) {
        refuse(index);
      }
    }
  }
}
