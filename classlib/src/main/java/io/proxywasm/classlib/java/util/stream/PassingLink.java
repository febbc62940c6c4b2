package io.proxywasm.classlib.java.util.stream;

/** A link that passes all on, of any kind, but its own begin and end. */
final class PassingLink<T> extends Link<T, T> {
  PassingLink(Sink<T> next) {
    super(next);
  }

  @Override
  void begin(long size) {}

  @Override
  void end() {}

  @Override
  public void accept(T element) {
    next.accept(element);
  }

  @Override
  public void accept(int element) {
    next.accept(element);
  }

  @Override
  public void accept(long element) {
    next.accept(element);
  }

  @Override
  public void accept(double element) {
    next.accept(element);
  }
}
