package io.proxywasm.classlib.java.util.stream;

import java.util.Arrays;

/** Keeps elements of type {@code long}. */
final class Longs extends Buffer<Long> {
  long[] array = new long[0];

  @Override
  public void accept(long element) {
    int index = grow();
    array[index] = element;
  }

  /** Returns the elements in an array of their number. */
  long[] toArray() {
    return size == array.length ? array : Arrays.copyOf(array, size);
  }

  @Override
  int length() {
    return array.length;
  }

  @Override
  void resize(int length) {
    array = Arrays.copyOf(array, length);
  }

  @Override
  void sort() {
    Arrays.sort(array, 0, size);
  }

  @Override
  void give(int index, Sink<Long> sink) {
    sink.accept(array[index]);
  }
}
