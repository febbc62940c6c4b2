package io.proxywasm.classlib.java.util.stream;

/** A link that wants no more elements from some element on. */
abstract class TakingLink<T> extends VaryingLink<T, T> {
  boolean taking = true;

  TakingLink(Sink<T> next) {
    super(next);
  }

  @Override
  boolean isFull() {
    return !taking || next.isFull();
  }
}
