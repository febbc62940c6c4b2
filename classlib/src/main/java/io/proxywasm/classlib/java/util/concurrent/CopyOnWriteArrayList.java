package io.proxywasm.classlib.java.util.concurrent;

import io.proxywasm.classlib.java.util.AbstractList;
import io.proxywasm.classlib.java.util.SubList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@link java.util.concurrent.CopyOnWriteArrayList}: each change makes a new
 * array, so that who iterates goes on with the old one.
 */
@SuppressWarnings("unchecked")
public class CopyOnWriteArrayList<E extends @Nullable Object> extends AbstractList<E>
    implements RandomAccess, Cloneable, Serializable {
  private static final long serialVersionUID = 1;

  private @Nullable Object[] array;

  public CopyOnWriteArrayList() {
    array = new Object[0];
  }

  public CopyOnWriteArrayList(Collection<? extends E> elements) {
    array = elements.toArray();
  }

  public CopyOnWriteArrayList(E[] elements) {
    array = Arrays.copyOf(elements, elements.length, Object[].class);
  }

  /** Makes a change to a copy, which then counts. */
  private void change(Consumer<List<E>> change) {
    var copy = (List<E>) new ArrayList<>(this);
    change.accept(copy);
    array = copy.toArray();
    modCount++;
  }

  private void checkPosition(int index) {
    if (index < 0 || index > array.length) {
      throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + array.length);
    }
  }

  @Override
  public int size() {
    return array.length;
  }

  @Override
  public E get(int index) {
    return (E) array[index];
  }

  @Override
  public E set(int index, E element) {
    E old = get(index);
    change(copy -> copy.set(index, element));
    return old;
  }

  @Override
  public boolean add(E element) {
    change(copy -> copy.add(element));
    return true;
  }

  @Override
  public void add(int index, E element) {
    checkPosition(index);
    change(copy -> copy.add(index, element));
  }

  public boolean addIfAbsent(E element) {
    return !contains(element) && add(element);
  }

  public int addAllAbsent(Collection<? extends E> elements) {
    int before = size();
    var added = (E[]) elements.toArray();
    for (E element : added) {
      addIfAbsent(element);
    }
    return size() - before;
  }

  @Override
  public boolean addAll(Collection<? extends E> elements) {
    return addAll(size(), elements);
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> elements) {
    var added = (List<E>) Arrays.asList(elements.toArray());
    checkPosition(index);
    if (added.isEmpty()) {
      return false;
    }
    change(copy -> copy.addAll(index, added));
    return true;
  }

  @Override
  public E remove(int index) {
    E removed = get(index);
    change(copy -> copy.remove(index));
    return removed;
  }

  @Override
  public boolean remove(@Nullable Object element) {
    int index = indexOf(element);
    if (index >= 0) {
      remove(index);
    }
    return index >= 0;
  }

  @Override
  protected void removeRange(int from, int to) {
    change(copy -> copy.subList(from, to).clear());
  }

  @Override
  public boolean removeAll(Collection<?> elements) {
    return removeIf(asFilter(elements));
  }

  private static Predicate<Object> asFilter(Collection<?> elements) {
    return elements::contains;
  }

  @Override
  public boolean retainAll(Collection<?> elements) {
    return removeIf(asFilter(elements).negate());
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    int before = size();
    change(copy -> copy.removeIf(filter));
    return size() < before;
  }

  @Override
  public void replaceAll(UnaryOperator<E> operator) {
    change(copy -> copy.replaceAll(operator));
  }

  @Override
  public void sort(@Nullable Comparator<? super E> order) {
    change(copy -> copy.sort(order));
  }

  public int indexOf(@Nullable E element, int from) {
    for (int i = from; i < array.length; i++) {
      if (Objects.equals(element, array[i])) {
        return i;
      }
    }
    return -1;
  }

  public int lastIndexOf(@Nullable E element, int to) {
    for (int i = to; i >= 0; i--) {
      if (Objects.equals(element, array[i])) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    snapshot().forEach(action);
  }

  private List<E> snapshot() {
    return List.class.cast(java.util.Collections.unmodifiableList(Arrays.asList(array)));
  }

  @Override
  public Iterator<E> iterator() {
    return snapshot().iterator();
  }

  @Override
  public Spliterator<E> spliterator() {
    return Spliterators.spliterator(array, Spliterator.IMMUTABLE | Spliterator.ORDERED);
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    return snapshot().listIterator(index);
  }

  @Override
  public List<E> subList(int from, int to) {
    if (from < 0 || to > array.length || from > to) {
      throw new IndexOutOfBoundsException();
    }
    return new SubList.OfCopyOnWrite<>(this, from, to);
  }

  @Override
  public Object clone() {
    return new CopyOnWriteArrayList<>(this);
  }
}
