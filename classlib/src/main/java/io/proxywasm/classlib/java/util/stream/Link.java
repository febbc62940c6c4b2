package io.proxywasm.classlib.java.util.stream;

/** A sink that passes on to another what it makes of its elements. */
abstract class Link<T, R> extends Sink<T> {
  final Sink<R> next;

  Link(Sink<R> next) {
    this.next = next;
  }

  @Override
  void begin(long size) {
    next.begin(size);
  }

  @Override
  void end() {
    next.end();
  }

  @Override
  boolean isFull() {
    return next.isFull();
  }
}
