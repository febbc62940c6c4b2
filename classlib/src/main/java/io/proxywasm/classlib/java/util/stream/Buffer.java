package io.proxywasm.classlib.java.util.stream;

/** Keeps elements of one kind. */
abstract class Buffer<T> extends Sink<T> {
  static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  int size;

  /** Makes room for so many elements, unless the number is -1 or no array is as long. */
  final void reserve(long elements) {
    if (elements > 0 && elements <= LARGEST_ARRAY) {
      resize((int) elements);
    }
  }

  /** Returns the place of one more element, for which there is room then. */
  final int grow() {
    if (size == length()) {
      resize(Math.max(10, size + (size >> 1)));
    }
    return size++;
  }

  void clear() {
    size = 0;
  }

  /** Returns for how many elements there is room. */
  abstract int length();

  abstract void resize(int length);

  abstract void sort();

  abstract void give(int index, Sink<T> sink);
}
