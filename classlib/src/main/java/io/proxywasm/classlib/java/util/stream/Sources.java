package io.proxywasm.classlib.java.util.stream;

import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** What the sources of streams share. */
final class Sources {
  /** What is known of an array's elements. */
  static final int ARRAY = Spliterator.ORDERED | Spliterator.IMMUTABLE;

  private Sources() {}

  /** Returns what a builder gathers in, which is null once it has built its stream. */
  static <B> B checkOpen(@Nullable B gathered) {
    if (gathered == null) {
      throw new IllegalStateException();
    }
    return gathered;
  }
}
