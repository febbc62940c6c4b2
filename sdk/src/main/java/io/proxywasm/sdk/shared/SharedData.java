package io.proxywasm.sdk.shared;

import io.proxywasm.sdk.internal.HostSharedData;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Data by key that all workers of a proxy see, and all filters whose VM has the same {@code vm_id}.
 * Values are bytes; there are forms for text, in UTF-8, and for numbers, as 8 bytes little endian.
 *
 * <p>Data is lost when the last VM with the id ends. The ABI cannot remove a key: set it to
 * something that means nothing.
 */
public final class SharedData {
  /** How often an update is tried before the key counts as too contended. */
  public static final int MAX_ATTEMPTS = 1000;

  private SharedData() {}

  /** Returns a value, or empty if the key has none. */
  public static Optional<byte[]> get(String key) {
    return Optional.ofNullable(HostSharedData.get(key));
  }

  /** Returns a value as text, or empty if the key has none. */
  public static Optional<String> getText(String key) {
    return get(key).map(Utf8::decode);
  }

  /**
   * Returns a value as a number; 0 if the key has none.
   *
   * @throws IllegalStateException if the value has not 8 bytes
   */
  public static long getLong(String key) {
    return Numbers.decode(key, HostSharedData.get(key));
  }

  /** Sets a value, whatever it was. */
  public static void set(String key, byte[] value) {
    HostSharedData.set(key, value);
  }

  /** Sets a value to a text, whatever it was. */
  public static void setText(String key, String value) {
    set(key, Utf8.encode(value));
  }

  /** Sets a value to a number, whatever it was. */
  public static void setLong(String key, long value) {
    set(key, Numbers.encode(value));
  }

  /**
   * Changes a value so that no change by another worker gets lost: sets what the function makes of
   * it unless it has changed meanwhile, and otherwise asks the function again with the new value.
   *
   * @param change is given the value, or null if the key has none; may be called several times
   * @return the value that was set
   * @throws io.proxywasm.sdk.HostCallException if others were faster {@link #MAX_ATTEMPTS} times
   */
  public static byte[] update(String key, Function<byte @Nullable [], byte[]> change) {
    return HostSharedData.update(key, change, MAX_ATTEMPTS);
  }

  /** Changes a text; as {@link #update}. */
  public static String updateText(String key, Function<@Nullable String, String> change) {
    return Utf8.decode(
        update(key, value -> Utf8.encode(change.apply(value == null ? null : Utf8.decode(value)))));
  }

  /**
   * Adds to a number, which counts as 0 if the key has none; as {@link #update}.
   *
   * @return the sum
   * @throws IllegalStateException if the value has not 8 bytes
   */
  public static long add(String key, long difference) {
    return Numbers.decode(
        key, update(key, value -> Numbers.encode(Numbers.decode(key, value) + difference)));
  }
}
