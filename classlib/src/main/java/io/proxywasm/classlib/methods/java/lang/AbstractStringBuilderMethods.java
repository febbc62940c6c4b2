package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.Constructor;
import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.OnInstance;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;

/**
 * Methods of all string builders. Texts are appended by copying memory instead of by a checked call
 * for each character.
 */
public final class AbstractStringBuilderMethods {
  private static final String TARGET = "java.lang.AbstractStringBuilder";

  private AbstractStringBuilderMethods() {}

  @Constructor
  public static void init(Object builder, String text) {
    setBuffer(builder, new char[text.length() + 16]);
    append(builder, text);
  }

  @Constructor
  public static void init(Object builder, CharSequence text) {
    init(builder, CharSequences.part(text, 0, text.length()));
  }

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
    int end = length(builder) + IntegerText.length(value);
    IntegerText.write(value, room(builder, end), end);
    setLength(builder, end);
    return builder;
  }

  @OnInstance(returns = TARGET)
  public static Object append(Object builder, char c) {
    int length = length(builder);
    room(builder, length + 1)[length] = c;
    setLength(builder, length + 1);
    return builder;
  }

  @OnInstance(returns = TARGET)
  public static Object append(Object builder, long value) {
    return append(builder, Long.toString(value, 10));
  }

  @OnInstance(returns = TARGET)
  public static Object append(Object builder, float value) {
    return append(builder, DecimalText.of(value));
  }

  @OnInstance(returns = TARGET)
  public static Object append(Object builder, double value) {
    return append(builder, DecimalText.of(value));
  }

  @OnInstance(returns = TARGET)
  public static Object append(Object builder, @Nullable CharSequence text) {
    return append(builder, CharSequences.text(text));
  }

  @OnInstance(returns = TARGET)
  public static Object append(Object builder, @Nullable StringBuffer text) {
    return append(builder, String.valueOf(text));
  }

  @OnInstance(returns = TARGET)
  public static Object append(Object builder, @Nullable CharSequence text, int from, int to) {
    return append(builder, CharSequences.part(text, from, to));
  }

  @OnInstance(returns = TARGET)
  public static Object append(Object builder, char[] chars, int from, int count) {
    Bounds.plainRange(from, from + count, chars.length);
    return append(builder, new String(chars, from, count));
  }

  @OnInstance(returns = TARGET)
  public static Object appendCodePoint(Object builder, int codePoint) {
    return append(builder, Character.toString(codePoint));
  }

  @OnInstance(returns = TARGET)
  public static Object insert(Object builder, int index, @Nullable String text) {
    int length = length(builder);
    Bounds.range(index, length, length);
    char[] from = StringMethods.chars(text == null ? "null" : text);
    char[] buffer = room(builder, length + from.length);
    System.arraycopy(buffer, index, buffer, index + from.length, length - index);
    copy(from, from.length, buffer, index);
    setLength(builder, length + from.length);
    return builder;
  }

  @OnInstance(returns = TARGET)
  public static Object insert(Object builder, int index, char c) {
    return insert(builder, index, String.valueOf(c));
  }

  @OnInstance(returns = TARGET)
  public static Object insert(Object builder, int index, int value) {
    return insert(builder, index, Integer.toString(value));
  }

  @OnInstance(returns = TARGET)
  public static Object insert(Object builder, int index, long value) {
    return insert(builder, index, Long.toString(value));
  }

  @OnInstance(returns = TARGET)
  public static Object insert(Object builder, int index, float value) {
    return insert(builder, index, DecimalText.of(value));
  }

  @OnInstance(returns = TARGET)
  public static Object insert(Object builder, int index, double value) {
    return insert(builder, index, DecimalText.of(value));
  }

  @OnInstance(returns = TARGET)
  public static Object insert(Object builder, int index, char[] chars) {
    return insert(builder, index, new String(chars));
  }

  @OnInstance(returns = TARGET)
  public static Object insert(Object builder, int index, char[] chars, int from, int count) {
    Bounds.range(index, length(builder), length(builder));
    return insert(builder, index, new String(chars, from, count));
  }

  @OnInstance(returns = TARGET)
  public static Object insert(Object builder, int index, @Nullable CharSequence text) {
    return insert(builder, index, CharSequences.text(text));
  }

  @OnInstance(returns = TARGET)
  public static Object insert(
      Object builder, int index, @Nullable CharSequence text, int from, int to) {
    Bounds.range(index, length(builder), length(builder));
    return insert(builder, index, CharSequences.part(text, from, to));
  }

  @OnInstance
  public static char charAt(Object builder, int index) {
    Bounds.index(index, length(builder));
    return buffer(builder)[index];
  }

  @OnInstance
  public static void setCharAt(Object builder, int index, char c) {
    Bounds.index(index, length(builder));
    buffer(builder)[index] = c;
  }

  @OnInstance(name = "setLength")
  public static void changeLength(Object builder, int length) {
    if (length < 0) {
      throw new StringIndexOutOfBoundsException(length);
    }
    int before = length(builder);
    if (length > before) {
      Arrays.fill(room(builder, length), before, length, '\0');
    }
    setLength(builder, length);
  }

  @OnInstance
  public static String substring(Object builder, int from) {
    return substring(builder, from, length(builder));
  }

  @OnInstance
  public static String substring(Object builder, int from, int to) {
    Bounds.range(from, to, length(builder));
    return new String(buffer(builder), from, to - from);
  }

  @OnInstance
  public static void getChars(Object builder, int from, int to, char[] target, int at) {
    Bounds.range(from, to, length(builder));
    Bounds.plainRange(at, at + to - from, target.length);
    System.arraycopy(buffer(builder), from, target, at, to - from);
  }

  @OnInstance
  public static int indexOf(Object builder, String part, int from) {
    int length = length(builder);
    return Searching.indexOf(
        buffer(builder), length, StringMethods.chars(part), Math.min(from, length));
  }

  @OnInstance
  public static int codePointAt(CharSequence builder, int index) {
    return CodePoints.at(builder, index);
  }

  @OnInstance
  public static int codePointBefore(CharSequence builder, int index) {
    return CodePoints.before(builder, index);
  }

  @OnInstance(returns = TARGET)
  public static Object reverse(Object builder) {
    char[] buffer = buffer(builder);
    int length = length(builder);
    for (int i = 0, k = length - 1; i < k; i++, k--) {
      char c = buffer[i];
      buffer[i] = buffer[k];
      buffer[k] = c;
    }
    for (int i = 0; i < length - 1; i++) {
      // A pair is one character, whose halves keep their order.
      if (Character.isSurrogatePair(buffer[i + 1], buffer[i])) {
        char c = buffer[i];
        buffer[i] = buffer[i + 1];
        buffer[i + 1] = c;
        i++;
      }
    }
    return builder;
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
