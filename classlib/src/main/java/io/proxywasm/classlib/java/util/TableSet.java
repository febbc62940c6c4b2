package io.proxywasm.classlib.java.util;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Keys, values or entries of a hash table, whose iterators refuse in words of their own. */
final class TableSet<E> extends AbstractSet<E> {
  private static final String NAME = "Hashtable Enumerator";

  private final Collection<E> elements;

  TableSet(Collection<E> elements) {
    this.elements = elements;
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return elements.contains(element);
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return elements.remove(element);
  }

  @Override
  public void clear() {
    elements.clear();
  }

  @Override
  public Iterator<E> iterator() {
    var iterator = elements.iterator();
    return new Iterator<>() {
      private boolean removable;

      @Override
      public boolean hasNext() {
        return iterator.hasNext();
      }

      @Override
      public E next() {
        if (!iterator.hasNext()) {
          throw new NoSuchElementException(NAME);
        }
        removable = true;
        return iterator.next();
      }

      @Override
      public void remove() {
        if (!removable) {
          throw new IllegalStateException(NAME);
        }
        removable = false;
        iterator.remove();
      }
    };
  }
}
