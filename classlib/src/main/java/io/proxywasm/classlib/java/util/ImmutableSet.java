package io.proxywasm.classlib.java.util;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code Set.of} returns: no change, no null, not even in a question. */
@SuppressWarnings({"unchecked", "NullAway"})
public final class ImmutableSet<E> extends FrozenSet<E> {
  private final HashIndex index;
  private final Object[] elements;

  private ImmutableSet(HashIndex index) {
    this.index = index;
    elements = index.keys();
  }

  @SafeVarargs
  public static <E> Set<E> of(E... elements) {
    var index = new HashIndex(elements.length, "element");
    for (E element : elements) {
      index.addNew(element);
    }
    return new ImmutableSet<>(index);
  }

  public static <E> Set<E> copyOf(Collection<? extends E> elements) {
    if (elements instanceof ImmutableSet<?> set) {
      return (Set<E>) set;
    }
    Object[] all = elements.toArray();
    var index = new HashIndex(all.length, "element");
    for (Object element : all) {
      index.add(element);
    }
    return new ImmutableSet<>(index);
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return index.find(Objects.requireNonNull(element)) >= 0;
  }

  @Override
  public Iterator<E> iterator() {
    return (Iterator<E>) Arrays.asList(elements).iterator();
  }
}
