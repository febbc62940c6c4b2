package io.proxywasm.classlib.java.util.stream;

/** Puts elements into an array, which they must fill. */
final class ArrayFilling<T, A> extends Sink<T> {
  final A[] array;
  private int size;

  ArrayFilling(A[] array) {
    this.array = array;
  }

  @Override
  void begin(long elements) {
    if (elements != array.length) {
      throw new IllegalStateException(
          "Begin size " + elements + " is not equal to fixed size " + array.length);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public void accept(T element) {
    if (size == array.length) {
      throw new IllegalStateException("Accept exceeded fixed size of " + size);
    }
    ((Object[]) array)[size++] = element;
  }

  @Override
  void end() {
    if (size < array.length) {
      throw new IllegalStateException(
          "End size " + size + " is less than fixed size " + array.length);
    }
  }
}
