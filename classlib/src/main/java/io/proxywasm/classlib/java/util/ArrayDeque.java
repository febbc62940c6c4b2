package io.proxywasm.classlib.java.util;

import java.io.Serializable;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.ArrayDeque}: an array whose end joins its beginning. */
@SuppressWarnings("unchecked")
public class ArrayDeque<E> extends AbstractCollection<E>
    implements Deque<E>, Cloneable, Serializable {
  private static final long serialVersionUID = 1;
  private static final int MIN_CAPACITY = 8;

  private @Nullable Object[] array;
  private int head;
  private int size;

  public ArrayDeque() {
    this(MIN_CAPACITY);
  }

  public ArrayDeque(int capacity) {
    // A power of two: then an index is bounded by a mask.
    array = new Object[Integer.highestOneBit(Math.max(capacity, MIN_CAPACITY / 2)) * 2];
  }

  @SuppressWarnings("this-escape")
  public ArrayDeque(Collection<? extends E> elements) {
    this(elements.size());
    addAll(elements);
  }

  private int place(int index) {
    return (head + index) & (array.length - 1);
  }

  @Nullable E at(int index) {
    return (E) array[place(index)];
  }

  private void grow() {
    if (size == array.length) {
      var larger = new Object[array.length * 2];
      System.arraycopy(array, head, larger, 0, array.length - head);
      System.arraycopy(array, 0, larger, array.length - head, head);
      array = larger;
      head = 0;
    }
  }

  /** Removes the element at an index; those behind it follow. */
  void removeAt(int index) {
    for (int i = index; i < size - 1; i++) {
      array[place(i)] = array[place(i + 1)];
    }
    pollLast();
  }

  @Override
  public Spliterator<E> spliterator() {
    return Spliterators.spliterator(this, Spliterator.ORDERED | Spliterator.NONNULL);
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
  public boolean add(E element) {
    addLast(element);
    return true;
  }

  @Override
  public void addFirst(E element) {
    Objects.requireNonNull(element);
    grow();
    head = place(-1);
    array[head] = element;
    size++;
  }

  @Override
  public void addLast(E element) {
    Objects.requireNonNull(element);
    grow();
    array[place(size)] = element;
    size++;
  }

  @Override
  public boolean addAll(Collection<? extends E> elements) {
    if (elements == this && size > 0) {
      throw new ConcurrentModificationException();
    }
    var added = (E[]) elements.toArray();
    for (E element : added) {
      addLast(element);
    }
    return added.length > 0;
  }

  @Override
  public boolean offer(E element) {
    return add(element);
  }

  @Override
  public boolean offerFirst(E element) {
    addFirst(element);
    return true;
  }

  @Override
  public boolean offerLast(E element) {
    return add(element);
  }

  @Override
  public void push(E element) {
    addFirst(element);
  }

  @Override
  public @Nullable E peekFirst() {
    return size == 0 ? null : at(0);
  }

  @Override
  public @Nullable E peekLast() {
    return size == 0 ? null : at(size - 1);
  }

  @Override
  public @Nullable E peek() {
    return peekFirst();
  }

  @Override
  public @Nullable E pollFirst() {
    E element = peekFirst();
    if (element != null) {
      array[head] = null;
      head = place(1);
      size--;
    }
    return element;
  }

  @Override
  public @Nullable E pollLast() {
    E element = peekLast();
    if (element != null) {
      size--;
      array[place(size)] = null;
    }
    return element;
  }

  @Override
  public @Nullable E poll() {
    return pollFirst();
  }

  private static <E> E required(@Nullable E element) {
    if (element == null) {
      throw new NoSuchElementException();
    }
    return element;
  }

  @Override
  public E getFirst() {
    return required(peekFirst());
  }

  @Override
  public E getLast() {
    return required(peekLast());
  }

  @Override
  public E element() {
    return getFirst();
  }

  @Override
  public E removeFirst() {
    return required(pollFirst());
  }

  @Override
  public E removeLast() {
    return required(pollLast());
  }

  @Override
  public E remove() {
    return removeFirst();
  }

  @Override
  public E pop() {
    return removeFirst();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return indexOf(element) >= 0;
  }

  private int indexOf(@Nullable Object element) {
    for (int i = 0; i < size; i++) {
      if (Objects.equals(element, at(i))) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return removeFirstOccurrence(element);
  }

  @Override
  public boolean removeFirstOccurrence(@Nullable Object element) {
    int index = indexOf(element);
    if (index >= 0) {
      removeAt(index);
    }
    return index >= 0;
  }

  @Override
  public boolean removeLastOccurrence(@Nullable Object element) {
    for (int i = size - 1; i >= 0; i--) {
      if (Objects.equals(element, at(i))) {
        removeAt(i);
        return true;
      }
    }
    return false;
  }

  @Override
  public void clear() {
    array = new Object[MIN_CAPACITY];
    head = 0;
    size = 0;
  }

  @Override
  public Iterator<E> iterator() {
    return new Places(head, 1);
  }

  @Override
  public Iterator<E> descendingIterator() {
    return new Places(head + size - 1, -1);
  }

  @Override
  public ArrayDeque<E> clone() {
    return new ArrayDeque<>(this);
  }

  /**
   * Goes over as many places as were taken at first. As on the JVM, of changes only an element gone
   * is noticed.
   */
  private final class Places implements Iterator<E> {
    private final int step;
    private int next;
    private int left = size;
    private boolean removable;

    Places(int first, int step) {
      next = first;
      this.step = step;
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public E next() {
      if (left == 0) {
        throw new NoSuchElementException();
      }
      Object element = array[next & (array.length - 1)];
      if (element == null) {
        throw new ConcurrentModificationException();
      }
      next += step;
      left--;
      removable = true;
      return (E) element;
    }

    @Override
    public void remove() {
      if (!removable) {
        throw new IllegalStateException();
      }
      removable = false;
      int last = next - step;
      removeAt((last - head) & (array.length - 1));
      if (step > 0) {
        next = last;
      }
    }
  }
}
