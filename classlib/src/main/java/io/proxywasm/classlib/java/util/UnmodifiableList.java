package io.proxywasm.classlib.java.util;

import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A view of a list through which it cannot be changed. */
class UnmodifiableList<E extends @Nullable Object> extends FrozenList<E> {
  private final List<? extends E> list;

  private UnmodifiableList(List<? extends E> list) {
    this.list = Objects.requireNonNull(list);
  }

  static <E extends @Nullable Object> List<E> of(List<? extends E> list) {
    return list instanceof RandomAccess ? new OfRandomAccess<>(list) : new UnmodifiableList<>(list);
  }

  @Override
  public int size() {
    return list.size();
  }

  @Override
  public E get(int index) {
    return list.get(index);
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return list.contains(element);
  }

  @Override
  public int indexOf(@Nullable Object element) {
    return list.indexOf(element);
  }

  @Override
  public int lastIndexOf(@Nullable Object element) {
    return list.lastIndexOf(element);
  }

  @Override
  public Iterator<E> iterator() {
    return new FrozenIterator<>(list.iterator());
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    return new FrozenListIterator<>(list.listIterator(index));
  }

  @Override
  public List<E> subList(int from, int to) {
    return of(list.subList(from, to));
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    list.forEach(action);
  }

  /** A view of a list whose elements are found by their index at once. */
  private static final class OfRandomAccess<E extends @Nullable Object> extends UnmodifiableList<E>
      implements RandomAccess {
    OfRandomAccess(List<? extends E> list) {
      super(list);
    }
  }
}
