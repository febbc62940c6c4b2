package io.proxywasm.classlib.java.util;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * What {@code List.of} returns: no change, no null, not even in a question. What {@code
 * Stream.toList} returns may hold nulls.
 */
@SuppressWarnings("unchecked")
public final class ImmutableList<E> extends FrozenList<E> implements RandomAccess {
  private final E[] array;
  private final int from;
  private final int size;
  private final boolean part;
  private final boolean nullable;

  private ImmutableList(E[] array, int from, int size, boolean part, boolean nullable) {
    this.array = array;
    this.from = from;
    this.size = size;
    this.part = part;
    this.nullable = nullable;
  }

  /** Makes a list of an array nobody else may know. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <E> List<E> of(E... elements) {
    for (E element : elements) {
      Objects.requireNonNull(element);
    }
    return new ImmutableList<>(elements, 0, elements.length, false, false);
  }

  /** Makes a list that may hold nulls, of an array nobody else may know. */
  public static <E> List<E> ofNullable(E[] elements) {
    return new ImmutableList<>(elements, 0, elements.length, false, true);
  }

  public static <E> List<E> copyOf(Collection<? extends E> elements) {
    return elements instanceof ImmutableList<?> list && !list.part && !list.nullable
        ? (List<E>) list
        : of((E[]) elements.toArray());
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public E get(int index) {
    if (index < 0 || index >= size) {
      throw outside(index);
    }
    return ArraySearch.at(array, from + index);
  }

  /** Tells whether the JDK keeps the elements in two fields, whose messages are others. */
  private boolean isFewNonNulls() {
    return !nullable && (size == 1 || size == 2);
  }

  private IndexOutOfBoundsException outside(int index) {
    String message = "Index " + index + " out of bounds for length " + size;
    if (part) {
      return new IndexOutOfBoundsException(message);
    }
    return isFewNonNulls()
        ? new IndexOutOfBoundsException("Index: " + index + " Size: " + size)
        : new ArrayIndexOutOfBoundsException(message);
  }

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return indexOf(element) >= 0;
  }

  /** Refuses the question for null behind the search, which then needs no frame to do so. */
  private int answer(int index, @Nullable Object element) {
    if (element == null && !nullable) {
      throw new NullPointerException();
    }
    return index < 0 ? index : index - from;
  }

  @Override
  public int indexOf(@Nullable Object element) {
    return answer(ArraySearch.first(array, from, from + size, element), element);
  }

  @Override
  public int lastIndexOf(@Nullable Object element) {
    return answer(ArraySearch.last(array, from, from + size, element), element);
  }

  @Override
  void refuse(int position) {
    throw new IndexOutOfBoundsException("Index: " + position + " Size: " + size);
  }

  @Override
  NoSuchElementException noSuchElement(IndexOutOfBoundsException cause) {
    return new NoSuchElementException();
  }

  @Override
  public List<E> subList(int begin, int end) {
    checkRange(begin, end, size);
    return new ImmutableList<>(array, from + begin, end - begin, true, nullable);
  }

  @Override
  public Object[] toArray() {
    return Arrays.copyOfRange(array, from, from + size, Object[].class);
  }
}
