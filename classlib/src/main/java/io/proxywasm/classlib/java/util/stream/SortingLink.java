package io.proxywasm.classlib.java.util.stream;

/** Keeps all elements, of any kind, and passes them on in order at the end. */
final class SortingLink<T> extends Link<T, T> {
  private final Buffer<T> elements;
  private boolean asked;

  SortingLink(Buffer<T> elements, Sink<T> next) {
    super(next);
    this.elements = elements;
  }

  @Override
  void begin(long size) {
    elements.reserve(size);
  }

  /** Takes all, whatever the next sink wants; only who was asked once will ask it at the end. */
  @Override
  boolean isFull() {
    asked = true;
    return false;
  }

  @Override
  public void accept(T element) {
    elements.accept(element);
  }

  @Override
  public void accept(int element) {
    elements.accept(element);
  }

  @Override
  public void accept(long element) {
    elements.accept(element);
  }

  @Override
  public void accept(double element) {
    elements.accept(element);
  }

  @Override
  void end() {
    elements.sort();
    next.begin(elements.size);
    for (int i = 0; i < elements.size && !(asked && next.isFull()); i++) {
      elements.give(i, next);
    }
    next.end();
  }
}
