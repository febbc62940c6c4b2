package io.proxywasm.classlib.java.util;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.AbstractList}. */
public abstract class AbstractList<E extends @Nullable Object> extends AbstractCollection<E>
    implements List<E> {
  protected transient int modCount;

  protected AbstractList() {}

  @Override
  public boolean add(E element) {
    add(size(), element);
    return true;
  }

  @Override
  public E set(int index, E element) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void add(int index, E element) {
    throw new UnsupportedOperationException();
  }

  @Override
  public E remove(int index) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> elements) {
    checkPosition(index);
    int at = index;
    for (E element : elements) {
      add(at++, element);
    }
    return at != index;
  }

  @Override
  public int indexOf(@Nullable Object element) {
    var iterator = listIterator();
    while (iterator.hasNext()) {
      if (Objects.equals(element, iterator.next())) {
        return iterator.previousIndex();
      }
    }
    return -1;
  }

  @Override
  public int lastIndexOf(@Nullable Object element) {
    var iterator = listIterator(size());
    while (iterator.hasPrevious()) {
      if (Objects.equals(element, iterator.previous())) {
        return iterator.nextIndex();
      }
    }
    return -1;
  }

  @Override
  public void clear() {
    removeRange(0, size());
  }

  protected void removeRange(int from, int to) {
    var iterator = listIterator(from);
    for (int i = from; i < to; i++) {
      iterator.next();
      iterator.remove();
    }
  }

  @Override
  public Iterator<E> iterator() {
    return new IndexIterator<>(this, 0);
  }

  @Override
  public ListIterator<E> listIterator() {
    return listIterator(0);
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    checkPosition(index);
    return new IndexIterator<>(this, index);
  }

  @Override
  public List<E> subList(int from, int to) {
    checkRange(from, to, size());
    return this instanceof RandomAccess
        ? new SubList.OfRandomAccess<>(this, from, to)
        : new SubList<>(this, from, to);
  }

  @Override
  public Spliterator<E> spliterator() {
    return this instanceof RandomAccess
        ? new ListSpliterator<>(this)
        : Spliterators.spliterator(this, Spliterator.ORDERED);
  }

  /** Returns an element for a {@link Spliterator}. */
  E elementAt(int index) {
    return get(index);
  }

  /** Makes what an iterator throws for an index outside of the list. */
  NoSuchElementException noSuchElement(IndexOutOfBoundsException cause) {
    return new NoSuchElementException(cause.toString(), cause);
  }

  /** Tells the size to an iterator, which must not fail when it only asks for the end. */
  int sizeToIterate() {
    return size();
  }

  final void checkPosition(int index) {
    if (index < 0 || index > size()) {
      refuse(index);
    }
  }

  /** Throws the exception that tells of a place outside of this list. */
  void refuse(int position) {
    throw new IndexOutOfBoundsException("Index: " + position + ", Size: " + size());
  }

  static void checkRange(int from, int to, int size) {
    if (from < 0) {
      throw new IndexOutOfBoundsException("fromIndex = " + from);
    }
    if (to > size) {
      throw new IndexOutOfBoundsException("toIndex = " + to);
    }
    if (from > to) {
      throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (other == this) {
      return true;
    }
    if (!(other instanceof List<?> list)) {
      return false;
    }
    var mine = iterator();
    var theirs = list.iterator();
    while (mine.hasNext() && theirs.hasNext()) {
      if (!Objects.equals(mine.next(), theirs.next())) {
        return false;
      }
    }
    return !mine.hasNext() && !theirs.hasNext();
  }

  @Override
  public int hashCode() {
    int result = 1;
    for (E element : this) {
      result = 31 * result + Objects.hashCode(element);
    }
    return result;
  }
}
