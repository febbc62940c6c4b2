package io.proxywasm.classlib.java.util;

import java.io.Serializable;
import java.util.AbstractSequentialList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.LinkedList}. */
@SuppressWarnings("NullAway")
public class LinkedList<E extends @Nullable Object> extends AbstractSequentialList<E>
    implements Deque<E>, Cloneable, Serializable {
  private static final long serialVersionUID = 1;

  /** Before the first element and behind the last. */
  private final LinkedNode<E> ends = new LinkedNode<>(null);

  private int size;

  public LinkedList() {}

  @SuppressWarnings("this-escape")
  public LinkedList(Collection<? extends E> elements) {
    addAll(elements);
  }

  int changes() {
    return modCount;
  }

  LinkedNode<E> ends() {
    return ends;
  }

  void insert(E element, LinkedNode<E> before) {
    new LinkedNode<>(element).insert(before);
    size++;
    modCount++;
  }

  E unlink(LinkedNode<E> node) {
    node.unlink();
    size--;
    modCount++;
    return node.element;
  }

  /** Returns the node at an index, the ends' at the size. */
  LinkedNode<E> node(int index) {
    var node = ends;
    if (index < size / 2) {
      for (int i = 0; i <= index; i++) {
        node = node.next;
      }
    } else {
      for (int i = size; i > index; i--) {
        node = node.previous;
      }
    }
    return node;
  }

  private LinkedNode<E> element(int index) {
    if (index < 0 || index >= size) {
      throw outside(index);
    }
    return node(index);
  }

  private IndexOutOfBoundsException outside(int index) {
    return new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public E get(int index) {
    return element(index).element;
  }

  @Override
  public E set(int index, E element) {
    var node = element(index);
    E old = node.element;
    node.element = element;
    return old;
  }

  @Override
  public void add(int index, E element) {
    insert(element, position(index));
  }

  private LinkedNode<E> position(int index) {
    if (index < 0 || index > size) {
      throw outside(index);
    }
    return node(index);
  }

  @Override
  public boolean add(E element) {
    addLast(element);
    return true;
  }

  @Override
  public boolean addAll(Collection<? extends E> elements) {
    return addAll(size, elements);
  }

  @Override
  @SuppressWarnings("unchecked")
  public boolean addAll(int index, Collection<? extends E> elements) {
    var before = position(index);
    Object[] added = elements.toArray();
    for (Object element : added) {
      insert((E) element, before);
    }
    return added.length > 0;
  }

  @Override
  public E remove(int index) {
    return unlink(element(index));
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return removeFirstOccurrence(element);
  }

  @Override
  public void clear() {
    ends.next = ends;
    ends.previous = ends;
    size = 0;
    modCount++;
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    return new LinkedListIterator<>(this, position(index), index);
  }

  @Override
  public Iterator<E> descendingIterator() {
    var iterator = listIterator(size);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return iterator.hasPrevious();
      }

      @Override
      public E next() {
        return iterator.previous();
      }

      @Override
      public void remove() {
        iterator.remove();
      }
    };
  }

  @Override
  public void addFirst(E element) {
    insert(element, ends.next);
  }

  @Override
  public void addLast(E element) {
    insert(element, ends);
  }

  @Override
  public boolean offerFirst(E element) {
    addFirst(element);
    return true;
  }

  @Override
  public boolean offerLast(E element) {
    addLast(element);
    return true;
  }

  @Override
  public boolean offer(E element) {
    return add(element);
  }

  @Override
  public void push(E element) {
    addFirst(element);
  }

  private LinkedNode<E> required(LinkedNode<E> node) {
    if (node == ends) {
      throw new NoSuchElementException();
    }
    return node;
  }

  @Override
  public E getFirst() {
    return required(ends.next).element;
  }

  @Override
  public E getLast() {
    return required(ends.previous).element;
  }

  @Override
  public E element() {
    return getFirst();
  }

  @Override
  public @Nullable E peekFirst() {
    return ends.next.element;
  }

  @Override
  public @Nullable E peekLast() {
    return ends.previous.element;
  }

  @Override
  public @Nullable E peek() {
    return peekFirst();
  }

  @Override
  public E removeFirst() {
    return unlink(required(ends.next));
  }

  @Override
  public E removeLast() {
    return unlink(required(ends.previous));
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
  public @Nullable E pollFirst() {
    return size == 0 ? null : removeFirst();
  }

  @Override
  public @Nullable E pollLast() {
    return size == 0 ? null : removeLast();
  }

  @Override
  public @Nullable E poll() {
    return pollFirst();
  }

  @Override
  public boolean removeFirstOccurrence(@Nullable Object element) {
    for (var node = ends.next; node != ends; node = node.next) {
      if (Objects.equals(element, node.element)) {
        unlink(node);
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean removeLastOccurrence(@Nullable Object element) {
    for (var node = ends.previous; node != ends; node = node.previous) {
      if (Objects.equals(element, node.element)) {
        unlink(node);
        return true;
      }
    }
    return false;
  }

  @Override
  public Object clone() {
    return new LinkedList<>(this);
  }
}
