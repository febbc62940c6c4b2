package io.proxywasm.classlib.java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.concurrent.CopyOnWriteArraySet}. */
public class CopyOnWriteArraySet<E extends @Nullable Object> extends AbstractSet<E>
    implements Serializable {
  private static final long serialVersionUID = 1;

  private final CopyOnWriteArrayList<E> list = new CopyOnWriteArrayList<>();

  public CopyOnWriteArraySet() {}

  public CopyOnWriteArraySet(Collection<? extends E> elements) {
    list.addAllAbsent(elements);
  }

  @Override
  public int size() {
    return list.size();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return list.contains(element);
  }

  @Override
  public boolean add(E element) {
    return list.addIfAbsent(element);
  }

  @Override
  public boolean addAll(Collection<? extends E> elements) {
    return list.addAllAbsent(elements) > 0;
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return list.remove(element);
  }

  @Override
  public boolean removeAll(Collection<?> elements) {
    return list.removeAll(elements);
  }

  @Override
  public boolean retainAll(Collection<?> elements) {
    return list.retainAll(elements);
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    return list.removeIf(filter);
  }

  @Override
  public void clear() {
    list.clear();
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    list.forEach(action);
  }

  @Override
  public Spliterator<E> spliterator() {
    return Spliterators.spliterator(list.toArray(), Spliterator.IMMUTABLE | Spliterator.DISTINCT);
  }

  @Override
  public Iterator<E> iterator() {
    return list.iterator();
  }
}
