package io.proxywasm.classlib.java.util;

import java.util.AbstractSet;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A set without elements, which takes none. */
final class EmptySet<E extends @Nullable Object> extends AbstractSet<E> {
  @Override
  public int size() {
    return 0;
  }

  @Override
  public Iterator<E> iterator() {
    return Collections.emptyIterator();
  }
}
