package io.proxywasm.classlib.java.util;

import java.util.Collection;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A map of just one entry. */
final class SingletonMap<K extends @Nullable Object, V extends @Nullable Object>
    extends FixedMap<K, V> {
  private final K key;
  private final V value;

  SingletonMap(K key, V value) {
    super(new SingletonSet<>(new SimpleImmutableEntry<>(key, value)));
    this.key = key;
    this.value = value;
  }

  @Override
  public Set<K> keySet() {
    return new SingletonSet<>(key);
  }

  @Override
  public Collection<V> values() {
    return new SingletonSet<>(value);
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    throw new UnsupportedOperationException();
  }
}
