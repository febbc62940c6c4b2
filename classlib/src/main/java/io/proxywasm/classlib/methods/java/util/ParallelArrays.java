package io.proxywasm.classlib.methods.java.util;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/** What is done to all elements, one after the other: a filter has one thread. */
public final class ParallelArrays {
  private ParallelArrays() {}

  public static void setAll(int[] array, IntUnaryOperator generator) {
    Objects.requireNonNull(generator);
    for (int i = 0; i < array.length; i++) {
      array[i] = generator.applyAsInt(i);
    }
  }

  public static void parallelSetAll(int[] array, IntUnaryOperator generator) {
    setAll(array, generator);
  }

  public static void parallelPrefix(int[] array, IntBinaryOperator operator) {
    parallelPrefix(array, 0, array.length, operator);
  }

  public static void parallelPrefix(int[] array, int from, int to, IntBinaryOperator operator) {
    Objects.requireNonNull(operator);
    ArrayRange.check(array.length, from, to);
    for (int i = from + 1; i < to; i++) {
      array[i] = operator.applyAsInt(array[i - 1], array[i]);
    }
  }

  public static void setAll(long[] array, IntToLongFunction generator) {
    Objects.requireNonNull(generator);
    for (int i = 0; i < array.length; i++) {
      array[i] = generator.applyAsLong(i);
    }
  }

  public static void parallelSetAll(long[] array, IntToLongFunction generator) {
    setAll(array, generator);
  }

  public static void parallelPrefix(long[] array, LongBinaryOperator operator) {
    parallelPrefix(array, 0, array.length, operator);
  }

  public static void parallelPrefix(long[] array, int from, int to, LongBinaryOperator operator) {
    Objects.requireNonNull(operator);
    ArrayRange.check(array.length, from, to);
    for (int i = from + 1; i < to; i++) {
      array[i] = operator.applyAsLong(array[i - 1], array[i]);
    }
  }

  public static void setAll(double[] array, IntToDoubleFunction generator) {
    Objects.requireNonNull(generator);
    for (int i = 0; i < array.length; i++) {
      array[i] = generator.applyAsDouble(i);
    }
  }

  public static void parallelSetAll(double[] array, IntToDoubleFunction generator) {
    setAll(array, generator);
  }

  public static void parallelPrefix(double[] array, DoubleBinaryOperator operator) {
    parallelPrefix(array, 0, array.length, operator);
  }

  public static void parallelPrefix(
      double[] array, int from, int to, DoubleBinaryOperator operator) {
    Objects.requireNonNull(operator);
    ArrayRange.check(array.length, from, to);
    for (int i = from + 1; i < to; i++) {
      array[i] = operator.applyAsDouble(array[i - 1], array[i]);
    }
  }

  public static void setAll(Object[] array, IntFunction<?> generator) {
    Objects.requireNonNull(generator);
    for (int i = 0; i < array.length; i++) {
      array[i] = generator.apply(i);
    }
  }

  public static void parallelSetAll(Object[] array, IntFunction<?> generator) {
    setAll(array, generator);
  }

  public static void parallelPrefix(Object[] array, BinaryOperator<Object> operator) {
    parallelPrefix(array, 0, array.length, operator);
  }

  public static void parallelPrefix(
      Object[] array, int from, int to, BinaryOperator<Object> operator) {
    Objects.requireNonNull(operator);
    ArrayRange.check(array.length, from, to);
    for (int i = from + 1; i < to; i++) {
      array[i] = operator.apply(array[i - 1], array[i]);
    }
  }

  public static void parallelSort(byte[] array) {
    Arrays.sort(array);
  }

  public static void parallelSort(byte[] array, int from, int to) {
    Arrays.sort(array, from, to);
  }

  public static void parallelSort(char[] array) {
    Arrays.sort(array);
  }

  public static void parallelSort(char[] array, int from, int to) {
    Arrays.sort(array, from, to);
  }

  public static void parallelSort(short[] array) {
    Arrays.sort(array);
  }

  public static void parallelSort(short[] array, int from, int to) {
    Arrays.sort(array, from, to);
  }

  public static void parallelSort(int[] array) {
    Arrays.sort(array);
  }

  public static void parallelSort(int[] array, int from, int to) {
    Arrays.sort(array, from, to);
  }

  public static void parallelSort(long[] array) {
    Arrays.sort(array);
  }

  public static void parallelSort(long[] array, int from, int to) {
    Arrays.sort(array, from, to);
  }

  public static void parallelSort(float[] array) {
    Arrays.sort(array);
  }

  public static void parallelSort(float[] array, int from, int to) {
    Arrays.sort(array, from, to);
  }

  public static void parallelSort(double[] array) {
    Arrays.sort(array);
  }

  public static void parallelSort(double[] array, int from, int to) {
    Arrays.sort(array, from, to);
  }

  public static void parallelSort(Comparable<?>[] array) {
    Arrays.sort(array);
  }

  public static void parallelSort(Comparable<?>[] array, int from, int to) {
    Arrays.sort(array, from, to);
  }

  public static void parallelSort(Object[] array, @Nullable Comparator<Object> order) {
    Arrays.sort(array, order);
  }

  public static void parallelSort(
      Object[] array, int from, int to, @Nullable Comparator<Object> order) {
    Arrays.sort(array, from, to, order);
  }
}
