package io.proxywasm.classlib.java.util;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A view of a list that takes only elements of a class. */
final class CheckedList<E extends @Nullable Object> extends AbstractList<E> {
  private final List<E> list;
  private final Class<?> type;
  private final ElementType<E> elements;

  CheckedList(List<E> list, Class<?> type) {
    this.list = Objects.requireNonNull(list);
    this.type = type;
    elements = new ElementType<>(type, "element into collection with element");
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
  public E set(int index, E element) {
    return list.set(index, elements.check(element));
  }

  @Override
  public boolean add(E element) {
    return list.add(elements.check(element));
  }

  @Override
  public void add(int index, E element) {
    list.add(index, elements.check(element));
  }

  @Override
  public boolean addAll(Collection<? extends E> added) {
    return list.addAll(elements.checkAll(added));
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> added) {
    return list.addAll(index, elements.checkAll(added));
  }

  @Override
  public E remove(int index) {
    return list.remove(index);
  }

  @Override
  public Iterator<E> iterator() {
    return list.iterator();
  }

  @Override
  public List<E> subList(int from, int to) {
    return new CheckedList<>(list.subList(from, to), type);
  }

  @Override
  public void replaceAll(UnaryOperator<E> operator) {
    list.replaceAll(elements.checked(operator));
  }

  @Override
  public void sort(@Nullable Comparator<? super E> order) {
    list.sort(order);
  }

  @Override
  public void clear() {
    list.clear();
  }
}
