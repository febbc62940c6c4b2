package io.proxywasm.classlib.methods.java.io;

import io.proxywasm.classlib.OnInstance;
import java.io.BufferedReader;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What {@link BufferedReader} does differently. */
public final class BufferedReaderMethods {
  private BufferedReaderMethods() {}

  @OnInstance
  public static Stream<String> lines(BufferedReader reader) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new LineIterator(reader), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }
}
