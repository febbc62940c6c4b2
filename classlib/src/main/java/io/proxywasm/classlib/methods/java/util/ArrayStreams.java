package io.proxywasm.classlib.methods.java.util;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams and spliterators of arrays. */
public final class ArrayStreams {
  private static final int ARRAY = Spliterator.ORDERED | Spliterator.IMMUTABLE;

  private ArrayStreams() {}

  public static Spliterator<Object> spliterator(Object[] array) {
    return Spliterators.spliterator(array, ARRAY);
  }

  public static Spliterator<Object> spliterator(Object[] array, int from, int to) {
    return Spliterators.spliterator(array, from, to, ARRAY);
  }

  public static Stream<Object> stream(Object[] array) {
    return stream(array, 0, array.length);
  }

  public static Stream<Object> stream(Object[] array, int from, int to) {
    return StreamSupport.stream(spliterator(array, from, to), false);
  }

  public static Spliterator.OfInt spliterator(int[] array) {
    return Spliterators.spliterator(array, ARRAY);
  }

  public static Spliterator.OfInt spliterator(int[] array, int from, int to) {
    return Spliterators.spliterator(array, from, to, ARRAY);
  }

  public static IntStream stream(int[] array) {
    return stream(array, 0, array.length);
  }

  public static IntStream stream(int[] array, int from, int to) {
    return StreamSupport.intStream(spliterator(array, from, to), false);
  }

  public static Spliterator.OfLong spliterator(long[] array) {
    return Spliterators.spliterator(array, ARRAY);
  }

  public static Spliterator.OfLong spliterator(long[] array, int from, int to) {
    return Spliterators.spliterator(array, from, to, ARRAY);
  }

  public static LongStream stream(long[] array) {
    return stream(array, 0, array.length);
  }

  public static LongStream stream(long[] array, int from, int to) {
    return StreamSupport.longStream(spliterator(array, from, to), false);
  }

  public static Spliterator.OfDouble spliterator(double[] array) {
    return Spliterators.spliterator(array, ARRAY);
  }

  public static Spliterator.OfDouble spliterator(double[] array, int from, int to) {
    return Spliterators.spliterator(array, from, to, ARRAY);
  }

  public static DoubleStream stream(double[] array) {
    return stream(array, 0, array.length);
  }

  public static DoubleStream stream(double[] array, int from, int to) {
    return StreamSupport.doubleStream(spliterator(array, from, to), false);
  }
}
