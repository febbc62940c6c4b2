package io.proxywasm.classlib.java.util;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.ArrayList}. */
@SuppressWarnings({"unchecked", "NullAway"})
public class ArrayList<E extends @Nullable Object> extends AbstractList<E>
    implements RandomAccess, Cloneable, Serializable {
  private static final long serialVersionUID = 1;
  private static final int CAPACITY = 10;

  private @Nullable Object[] array;
  private int size;

  public ArrayList() {
    this(CAPACITY);
  }

  public ArrayList(int initialCapacity) {
    if (initialCapacity < 0) {
      throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
    }
    array = new Object[initialCapacity];
  }

  public ArrayList(Collection<? extends E> elements) {
    array = elements.toArray();
    size = array.length;
  }

  public void trimToSize() {
    modCount++;
    array = Arrays.copyOf(array, size);
  }

  public void ensureCapacity(int capacity) {
    if (capacity > array.length) {
      modCount++;
      grow(capacity);
    }
  }

  private void grow(int capacity) {
    if (capacity > array.length) {
      array = Arrays.copyOf(array, Math.max(capacity, array.length + (array.length >> 1) + 1));
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  @Override
  public E get(int index) {
    Objects.checkIndex(index, size);
    return (E) array[index];
  }

  @Override
  public E set(int index, E element) {
    Objects.checkIndex(index, size);
    E old = (E) array[index];
    array[index] = element;
    return old;
  }

  @Override
  public boolean add(E element) {
    modCount++;
    grow(size + 1);
    array[size++] = element;
    return true;
  }

  @Override
  public void add(int index, E element) {
    open(index, 1);
    array[index] = element;
  }

  @Override
  public boolean addAll(Collection<? extends E> elements) {
    return addAll(size, elements);
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> elements) {
    checkPosition(index);
    Object[] added = elements.toArray();
    open(index, added.length);
    System.arraycopy(added, 0, array, index, added.length);
    return added.length > 0;
  }

  private void open(int index, int length) {
    checkPosition(index);
    modCount++;
    grow(size + length);
    System.arraycopy(array, index, array, index + length, size - index);
    size += length;
  }

  @Override
  public E remove(int index) {
    Objects.checkIndex(index, size);
    E removed = (E) array[index];
    removeRange(index, index + 1);
    return removed;
  }

  @Override
  public boolean remove(@Nullable Object element) {
    int index = indexOf(element);
    if (index >= 0) {
      removeRange(index, index + 1);
    }
    return index >= 0;
  }

  @Override
  protected void removeRange(int from, int to) {
    modCount++;
    System.arraycopy(array, to, array, from, size - to);
    shrink(size - (to - from));
  }

  @Override
  public void clear() {
    modCount++;
    shrink(0);
  }

  private void shrink(int newSize) {
    Arrays.fill(array, newSize, size, null);
    size = newSize;
  }

  @Override
  public boolean removeAll(Collection<?> elements) {
    Objects.requireNonNull(elements);
    return removeIf(elements::contains);
  }

  @Override
  public boolean retainAll(Collection<?> elements) {
    Objects.requireNonNull(elements);
    return removeIf(element -> !elements.contains(element));
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    Objects.requireNonNull(filter);
    int expected = modCount;
    // What stays is gathered apart: a filter that fails leaves the list as it was.
    Object[] kept = new Object[size];
    int count = 0;
    for (int i = 0; i < size && modCount == expected; i++) {
      if (!filter.test((E) array[i])) {
        kept[count++] = array[i];
      }
    }
    checkUnchanged(expected);
    if (count == size) {
      return false;
    }
    modCount++;
    System.arraycopy(kept, 0, array, 0, count);
    shrink(count);
    return true;
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    Objects.requireNonNull(action);
    int expected = modCount;
    for (int i = 0; i < size && modCount == expected; i++) {
      action.accept((E) array[i]);
    }
    checkUnchanged(expected);
  }

  @Override
  public void replaceAll(UnaryOperator<E> operator) {
    Objects.requireNonNull(operator);
    int expected = modCount;
    for (int i = 0; i < size && modCount == expected; i++) {
      array[i] = operator.apply((E) array[i]);
    }
    checkUnchanged(expected);
    modCount++;
  }

  @Override
  public void sort(@Nullable Comparator<? super E> order) {
    int expected = modCount;
    Arrays.sort((E[]) array, 0, size, order);
    checkUnchanged(expected);
    modCount++;
  }

  private void checkUnchanged(int expected) {
    if (modCount != expected) {
      throw new ConcurrentModificationException();
    }
  }

  @Override
  public Spliterator<E> spliterator() {
    return new ListSpliterator<>(this);
  }

  /** Returns null behind the end, as the JDK does for a list that shrank meanwhile. */
  @Override
  E elementAt(int index) {
    return (E) array[index];
  }

  @Override
  NoSuchElementException noSuchElement(IndexOutOfBoundsException cause) {
    return new NoSuchElementException();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return indexOf(element) >= 0;
  }

  @Override
  public int indexOf(@Nullable Object element) {
    return ArraySearch.first(array, 0, size, element);
  }

  @Override
  public int lastIndexOf(@Nullable Object element) {
    return ArraySearch.last(array, 0, size, element);
  }

  @Override
  public @Nullable Object[] toArray() {
    return Arrays.copyOf(array, size);
  }

  @Override
  public Object clone() {
    return new ArrayList<>(this);
  }
}
