package io.proxywasm.classlib.java.util.stream;

import java.util.Comparator;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** Steps through what comes out of a pipeline: takes from the source as much as a step needs. */
abstract class Steps<T, B extends Buffer<T>> {
  final B buffer;
  int position;
  private final Pipeline<T, ?> pipeline;
  private final Spliterator<?> elements;
  private @Nullable Sink<?> head;
  private boolean finished;

  Steps(Pipeline<T, ?> pipeline, B buffer) {
    this.pipeline = pipeline;
    this.buffer = buffer;
    elements = pipeline.open();
  }

  /** Goes to the next element, which then is in the buffer at the position. */
  final boolean step() {
    position++;
    if (position >= buffer.size) {
      position = 0;
      buffer.clear();
      fill();
    }
    return buffer.size > 0;
  }

  private void fill() {
    while (buffer.size == 0 && !finished) {
      if (head == null) {
        head = pipeline.head(buffer);
        head.begin(elements.getExactSizeIfKnown());
      }
      if (head.isFull() || !pipeline.source().advance(elements, head)) {
        finished = true;
        head.end();
      }
    }
  }

  /** Gives all elements to a sink that come after the last step. */
  final void pushRest(Sink<T> sink) {
    if (head == null && !finished) {
      pipeline.push(elements, sink, false);
      finished = true;
    }
    while (step()) {
      buffer.give(position, sink);
    }
  }

  public final long getExactSizeIfKnown() {
    return pipeline.size(elements);
  }

  public final long estimateSize() {
    long size = getExactSizeIfKnown();
    return size < 0 ? elements.estimateSize() : size;
  }

  public final int characteristics() {
    int characteristics = pipeline.flags & Flags.CHARACTERISTICS;
    if ((characteristics & Spliterator.SIZED) == 0) {
      return characteristics;
    }
    int sizes = Spliterator.SIZED | Spliterator.SUBSIZED;
    return (characteristics & ~sizes) | (elements.characteristics() & sizes);
  }

  public final @Nullable Comparator<? super T> getComparator() {
    if (!Flags.isSorted(characteristics())) {
      throw new IllegalStateException();
    }
    return null;
  }
}
