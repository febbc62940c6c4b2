package io.proxywasm.classlib.methods.java.lang;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The characters of a sequence. */
final class SequenceUnits implements Spliterator.OfInt {
  private final CharSequence sequence;
  private final int characteristics;
  private final int length;
  private int next;

  private SequenceUnits(CharSequence sequence, int characteristics) {
    this.sequence = sequence;
    this.characteristics = characteristics;
    length = sequence.length();
  }

  /** Returns a stream that looks at the sequence when its elements are wanted. */
  static IntStream stream(CharSequence sequence) {
    int characteristics = ORDERED | SIZED | SUBSIZED;
    int all = sequence instanceof String ? characteristics | IMMUTABLE : characteristics;
    return StreamSupport.intStream(() -> new SequenceUnits(sequence, all), all, false);
  }

  @Override
  public boolean tryAdvance(IntConsumer action) {
    Objects.requireNonNull(action);
    if (next >= length) {
      return false;
    }
    action.accept(sequence.charAt(next++));
    return true;
  }

  @Override
  public long estimateSize() {
    return (long) length - next;
  }

  @Override
  public int characteristics() {
    return characteristics;
  }

  @Override
  public @Nullable OfInt trySplit() {
    return null;
  }
}
