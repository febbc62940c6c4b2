package io.proxywasm.classlib.methods.java.lang;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The code points of a sequence. */
final class SequencePoints implements Spliterator.OfInt {
  private final CharSequence sequence;
  private final int length;
  private int next;

  private SequencePoints(CharSequence sequence) {
    this.sequence = sequence;
    length = sequence.length();
  }

  /** Returns a stream that looks at the sequence when its elements are wanted. */
  static IntStream stream(CharSequence sequence) {
    return StreamSupport.intStream(() -> new SequencePoints(sequence), ORDERED, false);
  }

  @Override
  public boolean tryAdvance(IntConsumer action) {
    Objects.requireNonNull(action);
    if (next >= length) {
      return false;
    }
    int point = Character.codePointAt(sequence, next);
    next += Character.charCount(point);
    action.accept(point);
    return true;
  }

  @Override
  public long estimateSize() {
    return (long) length - next;
  }

  @Override
  public int characteristics() {
    return ORDERED;
  }

  @Override
  public @Nullable OfInt trySplit() {
    return null;
  }
}
