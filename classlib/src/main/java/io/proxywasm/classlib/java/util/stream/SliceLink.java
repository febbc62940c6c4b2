package io.proxywasm.classlib.java.util.stream;

/** Counts elements of any kind. */
final class SliceLink<T> extends Link<T, T> {
  private final Slice<T> slice;
  private long toSkip;
  private long toTake;

  SliceLink(Slice<T> slice, Sink<T> next) {
    super(next);
    this.slice = slice;
    toSkip = slice.skip();
    toTake = slice.limit();
  }

  @Override
  void begin(long size) {
    next.begin(size < 0 ? -1 : slice.resize(size));
  }

  @Override
  boolean isFull() {
    return toTake == 0 || next.isFull();
  }

  private boolean passes() {
    if (toSkip > 0) {
      toSkip--;
      return false;
    }
    if (toTake > 0) {
      toTake--;
      return true;
    }
    return false;
  }

  @Override
  public void accept(T element) {
    if (passes()) {
      next.accept(element);
    }
  }

  @Override
  public void accept(int element) {
    if (passes()) {
      next.accept(element);
    }
  }

  @Override
  public void accept(long element) {
    if (passes()) {
      next.accept(element);
    }
  }

  @Override
  public void accept(double element) {
    if (passes()) {
      next.accept(element);
    }
  }
}
