package io.proxywasm.classlib.java.util.stream;

/** Counts elements of any kind. */
final class Counter<T> extends Sink<T> {
  long count;

  @Override
  public void accept(T element) {
    count++;
  }

  @Override
  public void accept(int element) {
    count++;
  }

  @Override
  public void accept(long element) {
    count++;
  }

  @Override
  public void accept(double element) {
    count++;
  }
}
