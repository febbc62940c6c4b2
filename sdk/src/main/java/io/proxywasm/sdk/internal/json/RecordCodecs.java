package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.internal.json.reflection.ReflectiveCodec;

/**
 * Finds the codec of a record class, on the JVM. The Maven plugin puts other code in the place of
 * calls to here: in a module each record class has a codec of its own, and this class is not there.
 */
public final class RecordCodecs {
  private RecordCodecs() {}

  /**
   * Returns the codec of a class.
   *
   * @throws IllegalArgumentException if records of the class cannot be read from JSON
   */
  public static RecordCodec of(Class<? extends Record> type) {
    return ReflectiveCodec.of(type);
  }

  /**
   * Returns the codec of a record's class.
   *
   * @throws IllegalArgumentException if records of the class cannot be read from JSON
   */
  public static RecordCodec of(Record record) {
    return of(record.getClass());
  }
}
