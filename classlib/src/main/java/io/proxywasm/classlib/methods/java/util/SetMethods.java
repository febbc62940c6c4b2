package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.java.util.ImmutableSet;
import java.util.Collection;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;

/** What {@code Set.of} and its kin return, as strict as on the JVM. */
@SuppressWarnings("TooManyParameters")
public final class SetMethods {
  private SetMethods() {}

  @OnInstance
  public static Spliterator<Object> spliterator(Set<Object> set) {
    return Spliterators.spliterator(set, Spliterator.DISTINCT);
  }

  public static Set<Object> of() {
    return ImmutableSet.of();
  }

  public static Set<Object> of(Object e1) {
    return ImmutableSet.of(e1);
  }

  public static Set<Object> of(Object e1, Object e2) {
    return ImmutableSet.of(e1, e2);
  }

  public static Set<Object> of(Object e1, Object e2, Object e3) {
    return ImmutableSet.of(e1, e2, e3);
  }

  public static Set<Object> of(Object e1, Object e2, Object e3, Object e4) {
    return ImmutableSet.of(e1, e2, e3, e4);
  }

  public static Set<Object> of(Object e1, Object e2, Object e3, Object e4, Object e5) {
    return ImmutableSet.of(e1, e2, e3, e4, e5);
  }

  public static Set<Object> of(Object e1, Object e2, Object e3, Object e4, Object e5, Object e6) {
    return ImmutableSet.of(e1, e2, e3, e4, e5, e6);
  }

  public static Set<Object> of(
      Object e1, Object e2, Object e3, Object e4, Object e5, Object e6, Object e7) {
    return ImmutableSet.of(e1, e2, e3, e4, e5, e6, e7);
  }

  public static Set<Object> of(
      Object e1, Object e2, Object e3, Object e4, Object e5, Object e6, Object e7, Object e8) {
    return ImmutableSet.of(e1, e2, e3, e4, e5, e6, e7, e8);
  }

  public static Set<Object> of(
      Object e1,
      Object e2,
      Object e3,
      Object e4,
      Object e5,
      Object e6,
      Object e7,
      Object e8,
      Object e9) {
    return ImmutableSet.of(e1, e2, e3, e4, e5, e6, e7, e8, e9);
  }

  public static Set<Object> of(
      Object e1,
      Object e2,
      Object e3,
      Object e4,
      Object e5,
      Object e6,
      Object e7,
      Object e8,
      Object e9,
      Object e10) {
    return ImmutableSet.of(e1, e2, e3, e4, e5, e6, e7, e8, e9, e10);
  }

  public static Set<Object> of(Object... elements) {
    return ImmutableSet.of(elements.clone());
  }

  public static Set<Object> copyOf(Collection<?> elements) {
    return ImmutableSet.copyOf(elements);
  }
}
