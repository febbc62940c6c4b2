package io.proxywasm.classlib.java.util.stream;

/** A link that gives more or fewer elements than it takes. */
abstract class VaryingLink<T, R> extends Link<T, R> {
  VaryingLink(Sink<R> next) {
    super(next);
  }

  @Override
  final void begin(long size) {
    next.begin(-1);
  }
}
