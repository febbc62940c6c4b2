package io.proxywasm.classlib.java.util.stream;

import io.proxywasm.classlib.java.util.stream.Collector.Characteristics;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;

/** Collectors that make a map of a key and a value of each element. */
final class Mapped {
  private Mapped() {}

  /** Refuses a second value for a key. */
  static <T, K, U, M extends Map<K, U>> Collector<T, M, M> distinct(
      Supplier<M> factory,
      Function<? super T, ? extends K> keyMapper,
      Function<? super T, ? extends U> valueMapper,
      Characteristics... characteristics) {
    Objects.requireNonNull(keyMapper, "keyMapper");
    Objects.requireNonNull(valueMapper, "valueMapper");
    return Collector.of(
        factory,
        (map, t) -> putNew(map, keyMapper.apply(t), valueMapper.apply(t)),
        (a, b) -> {
          b.forEach((key, value) -> putNew(a, key, value));
          return a;
        },
        characteristics);
  }

  private static <K, U> void putNew(Map<K, U> map, K key, U value) {
    U old = map.putIfAbsent(key, Objects.requireNonNull(value));
    if (old != null) {
      throw new IllegalStateException(
          "Duplicate key " + key + " (attempted merging values " + old + " and " + value + ")");
    }
  }

  /** Makes one of all values for a key. */
  static <T, K, U, M extends Map<K, U>> Collector<T, M, M> merged(
      Supplier<M> factory,
      Function<? super T, ? extends K> keyMapper,
      Function<? super T, ? extends U> valueMapper,
      BinaryOperator<U> merging,
      Characteristics... characteristics) {
    return Collector.of(
        factory,
        (map, t) -> map.merge(keyMapper.apply(t), valueMapper.apply(t), merging),
        (a, b) -> {
          b.forEach((key, value) -> a.merge(key, value, merging));
          return a;
        },
        characteristics);
  }
}
