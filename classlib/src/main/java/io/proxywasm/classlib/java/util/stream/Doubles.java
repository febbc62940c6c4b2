package io.proxywasm.classlib.java.util.stream;

import java.util.Arrays;

/** Keeps elements of type {@code double}. */
final class Doubles extends Buffer<Double> {
  double[] array = new double[0];

  @Override
  public void accept(double element) {
    int index = grow();
    array[index] = element;
  }

  /** Returns the elements in an array of their number. */
  double[] toArray() {
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
  void give(int index, Sink<Double> sink) {
    sink.accept(array[index]);
  }
}
