package io.proxywasm.classlib.java.util.stream;

/** Leaves out elements at the start and after a number of them. */
record Slice<T>(long skip, long limit) implements Stage<T, T> {
  @Override
  public long resize(long size) {
    return Math.max(0, Math.min(size - skip, limit));
  }

  @Override
  public Sink<T> before(Sink<T> next) {
    return new SliceLink<>(this, next);
  }
}
