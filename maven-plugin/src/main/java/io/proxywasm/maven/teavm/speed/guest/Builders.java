package io.proxywasm.maven.teavm.speed.guest;

import org.jspecify.annotations.Nullable;
import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;

/** Appends to string builders by copying memory instead of by a checked call for each character. */
public final class Builders {
  private static final int MAX_DIGITS = 11;

  private Builders() {}

  public static void append(Object builder, @Nullable String text) {
    char[] from = Strings.chars(text == null ? "null" : text);
    int length = length(builder);
    int end = length + from.length;
    copy(from, from.length, room(builder, end), length);
    setLength(builder, end);
  }

  public static void append(Object builder, int value) {
    int length = length(builder);
    char[] buffer = room(builder, length + MAX_DIGITS);
    int rest = value < 0 ? value : -value; // the smallest number has no opposite
    int end = length + digits(rest) + (value < 0 ? 1 : 0);
    int at = end;
    do {
      buffer[--at] = (char) ('0' - rest % 10);
      rest /= 10;
    } while (rest != 0);
    if (value < 0) {
      buffer[--at] = '-';
    }
    setLength(builder, end);
  }

  private static int digits(int negative) {
    int digits = 1;
    for (int rest = negative / 10; rest != 0; rest /= 10) {
      digits++;
    }
    return digits;
  }

  /** Returns the builder's buffer, of at least this length. */
  private static char[] room(Object builder, int length) {
    char[] buffer = buffer(builder);
    if (buffer.length >= length) {
      return buffer;
    }
    ensureCapacity(builder, length);
    return buffer(builder);
  }

  @Unmanaged // nothing in it lets the arrays move
  private static void copy(char[] from, int length, char[] to, int at) {
    Address.moveMemoryBlock(Address.ofData(from), Address.ofData(to).add(2 * at), 2 * length);
  }

  /** Reads the builder's field. */
  private static native char[] buffer(Object builder);

  /** Reads the builder's field. */
  private static native int length(Object builder);

  /** Writes the builder's field. */
  private static native void setLength(Object builder, int length);

  /** Calls the builder's method. */
  private static native void ensureCapacity(Object builder, int capacity);
}
