package io.proxywasm.classlib.java.util.stream;

/** What one operation does with elements. */
interface Stage<T, R> {
  /** Returns the sink that does it and gives to the next one. */
  Sink<T> before(Sink<R> next);

  /** Returns how many of this number of elements come out, if that depends on the number alone. */
  default long resize(long size) {
    return size;
  }
}
