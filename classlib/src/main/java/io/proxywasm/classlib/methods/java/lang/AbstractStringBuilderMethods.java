package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.OnInstance;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;

/** Appends to string builders by copying memory instead of by a checked call for each character. */
public final class AbstractStringBuilderMethods {
  private static final String TARGET = "java.lang.AbstractStringBuilder";
  private static final int MAX_DIGITS = 11;

  private AbstractStringBuilderMethods() {}

  @OnInstance(returns = TARGET)
  public static Object append(Object builder, @Nullable String text) {
    char[] from = StringMethods.chars(text == null ? "null" : text);
    int length = length(builder);
    int end = length + from.length;
    copy(from, from.length, room(builder, end), length);
    setLength(builder, end);
    return builder;
  }

  @OnInstance(returns = TARGET)
  public static Object append(Object builder, int value) {
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
    return builder;
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
    char[] larger = Arrays.copyOf(buffer, Math.max(length, 2 * buffer.length));
    setBuffer(builder, larger);
    return larger;
  }

  @Unmanaged // nothing in it lets the arrays move
  private static void copy(char[] from, int length, char[] to, int at) {
    Address.moveMemoryBlock(Address.ofData(from), Address.ofData(to).add(2 * at), 2 * length);
  }

  @Field("buffer")
  private static native char[] buffer(Object builder);

  @Field("buffer")
  private static native void setBuffer(Object builder, char[] buffer);

  @Field("length")
  private static native int length(Object builder);

  @Field("length")
  private static native void setLength(Object builder, int length);
}
