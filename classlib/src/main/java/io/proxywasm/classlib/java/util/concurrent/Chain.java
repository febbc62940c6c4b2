package io.proxywasm.classlib.java.util.concurrent;

import io.proxywasm.classlib.java.util.LinkedNode;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Elements in a row, which may change while somebody goes over them. */
final class Chain<E> {
  /** Before the first element and behind the last. */
  private final LinkedNode<@Nullable E> ends = new LinkedNode<>(null);

  private final int capacity;
  private int size;

  Chain(int capacity) {
    if (capacity <= 0) {
      throw new IllegalArgumentException();
    }
    this.capacity = capacity;
  }

  int size() {
    return size;
  }

  int room() {
    return capacity - size;
  }

  /** Adds an element unless the chain is full. */
  boolean offer(E element, boolean atFront) {
    var node = new LinkedNode<@Nullable E>(Objects.requireNonNull(element));
    if (size == capacity) {
      return false;
    }
    node.insert(atFront ? ends.next : ends);
    size++;
    return true;
  }

  @Nullable E peek(boolean atFront) {
    return (atFront ? ends.next : ends.previous).element;
  }

  @Nullable E poll(boolean atFront) {
    var node = atFront ? ends.next : ends.previous;
    E element = node.element;
    remove(node);
    return element;
  }

  private void remove(LinkedNode<@Nullable E> node) {
    // An element gone is null, and so is that of the ends.
    if (node.element != null) {
      node.element = null;
      node.unlink();
      size--;
    }
  }

  /** Removes the first element, or the last, that equals an object. */
  boolean remove(@Nullable Object element, boolean fromFront) {
    for (var node = next(ends, fromFront); node != ends; node = next(node, fromFront)) {
      if (Objects.equals(element, node.element)) {
        remove(node);
        return true;
      }
    }
    return false;
  }

  private LinkedNode<@Nullable E> next(LinkedNode<@Nullable E> from, boolean forwards) {
    var node = forwards ? from.next : from.previous;
    while (node != ends && node.element == null) {
      node = forwards ? node.next : node.previous;
    }
    return node;
  }

  Iterator<E> iterator(boolean forwards) {
    return new ChainIterator(forwards);
  }

  /** Knows its next element beforehand: what hasNext() promised comes, though removed since. */
  private final class ChainIterator implements Iterator<E> {
    private final boolean forwards;
    private LinkedNode<@Nullable E> next = ends;
    private @Nullable E nextElement;
    private @Nullable LinkedNode<@Nullable E> last;

    ChainIterator(boolean forwards) {
      this.forwards = forwards;
      advance();
    }

    private void advance() {
      next = Chain.this.next(next, forwards);
      nextElement = next.element;
    }

    @Override
    public boolean hasNext() {
      return nextElement != null;
    }

    @Override
    public E next() {
      E element = nextElement;
      if (element == null) {
        throw new NoSuchElementException();
      }
      last = next;
      advance();
      return element;
    }

    @Override
    public void remove() {
      if (last == null) {
        throw new IllegalStateException();
      }
      Chain.this.remove(last);
      last = null;
    }
  }
}
