package io.proxywasm.classlib.java.util.concurrent;

import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A deque of elements that are not null. */
abstract class ChainDeque<E> extends ChainQueue<E> implements Deque<E> {
  private static final long serialVersionUID = 1;

  ChainDeque(int capacity) {
    super(capacity);
  }

  @Override
  public boolean add(E element) {
    addLast(element);
    return true;
  }

  @Override
  public void addFirst(E element) {
    checkTaken(offerFirst(element));
  }

  @Override
  public void addLast(E element) {
    checkTaken(offerLast(element));
  }

  private static void checkTaken(boolean taken) {
    if (!taken) {
      throw new IllegalStateException("Deque full");
    }
  }

  @Override
  public boolean offerFirst(E element) {
    return chain.offer(element, true);
  }

  @Override
  public boolean offerLast(E element) {
    return chain.offer(element, false);
  }

  @Override
  public @Nullable E peekFirst() {
    return chain.peek(true);
  }

  @Override
  public @Nullable E peekLast() {
    return chain.peek(false);
  }

  @Override
  public @Nullable E pollFirst() {
    return chain.poll(true);
  }

  @Override
  public @Nullable E pollLast() {
    return chain.poll(false);
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
  public E removeFirst() {
    return required(pollFirst());
  }

  @Override
  public E removeLast() {
    return required(pollLast());
  }

  private static <E> E required(@Nullable E element) {
    if (element == null) {
      throw new NoSuchElementException();
    }
    return element;
  }

  @Override
  public void push(E element) {
    addFirst(element);
  }

  @Override
  public E pop() {
    return removeFirst();
  }

  @Override
  public boolean removeFirstOccurrence(@Nullable Object element) {
    return chain.remove(sought(element), true);
  }

  @Override
  public boolean removeLastOccurrence(@Nullable Object element) {
    return chain.remove(sought(element), false);
  }

  /** Accepts what may be looked for. */
  @Nullable Object sought(@Nullable Object element) {
    return element;
  }

  @Override
  public Iterator<E> descendingIterator() {
    return chain.iterator(false);
  }
}
