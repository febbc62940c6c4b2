package io.proxywasm.classlib.java.util;

import org.jspecify.annotations.Nullable;

/** A place in a ring of elements. A new one is a ring of its own. */
public final class LinkedNode<E extends @Nullable Object> {
  public E element;
  public LinkedNode<E> previous;
  public LinkedNode<E> next;

  @SuppressWarnings("NullAway")
  public LinkedNode(@Nullable E element) {
    this.element = element;
    previous = this;
    next = this;
  }

  public void insert(LinkedNode<E> before) {
    next = before;
    previous = before.previous;
    previous.next = this;
    before.previous = this;
  }

  /** Leaves the ring, and still knows where it was: who stands here can go on. */
  public void unlink() {
    previous.next = next;
    next.previous = previous;
  }
}
