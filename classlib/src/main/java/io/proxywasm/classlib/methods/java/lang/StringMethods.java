package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.Constructor;
import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.Missing;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.text.Utf8;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;

/**
 * Methods of {@link String}. Comparisons take four characters at a time instead of by two checked
 * calls for each.
 */
public final class StringMethods {
  private StringMethods() {}

  @OnInstance
  public static int length(String text) {
    return length(chars(text));
  }

  @Unmanaged // without a check for null, and so without the frame that it asks for
  private static int length(char[] chars) {
    return chars.length;
  }

  @OnInstance
  public static boolean equals(String text, @Nullable Object other) {
    return text == other || (other instanceof String && same(text, other));
  }

  @OnInstance
  public static boolean startsWith(String text, String prefix) {
    return startsWith(text, prefix, 0);
  }

  @OnInstance
  public static boolean startsWith(String text, String prefix, int offset) {
    return isAt(chars(text), offset, chars(prefix));
  }

  @OnInstance
  public static boolean endsWith(String text, String suffix) {
    return startsWith(text, suffix, chars(text).length - chars(suffix).length);
  }

  @OnInstance
  public static char charAt(String text, int index) {
    char[] chars = chars(text);
    Bounds.index(index, chars.length);
    return chars[index];
  }

  @OnInstance
  public static String substring(String text, int from) {
    return substring(text, from, chars(text).length);
  }

  @OnInstance
  public static String substring(String text, int from, int to) {
    char[] chars = chars(text);
    Bounds.range(from, to, chars.length);
    return to - from == chars.length ? text : new String(chars, from, to - from);
  }

  @OnInstance
  public static int codePointAt(String text, int index) {
    return CodePoints.at(text, index);
  }

  @OnInstance
  public static int codePointBefore(String text, int index) {
    return CodePoints.before(text, index);
  }

  @OnInstance
  public static int offsetByCodePoints(String text, int index, int offset) {
    if (index < 0 || index > chars(text).length) {
      throw new IndexOutOfBoundsException();
    }
    return Character.offsetByCodePoints(text, index, offset);
  }

  @OnInstance
  public static int indexOf(String text, String part, int from) {
    int length = chars(text).length;
    return Searching.indexOf(chars(text), length, chars(part), Math.min(from, length));
  }

  @OnInstance
  public static int indexOf(String text, String part) {
    return indexOf(text, part, 0);
  }

  @OnInstance
  public static boolean contains(String text, CharSequence part) {
    return indexOf(text, part.toString(), 0) >= 0;
  }

  @OnInstance
  public static boolean regionMatches(
      String text, int from, String other, int otherFrom, int length) {
    return Searching.regionMatches(text, from, other, otherFrom, length);
  }

  @OnInstance
  public static boolean regionMatches(
      String text, boolean ignoreCase, int from, String other, int otherFrom, int length) {
    return ignoreCase
        ? Searching.regionMatchesIgnoringCase(text, from, other, otherFrom, length)
        : Searching.regionMatches(text, from, other, otherFrom, length);
  }

  @OnInstance
  public static boolean equalsIgnoreCase(String text, @Nullable String other) {
    return other != null
        && chars(text).length == chars(other).length
        && Casing.compare(text, other) == 0;
  }

  @OnInstance
  public static int compareToIgnoreCase(String text, String other) {
    return Casing.compare(text, other);
  }

  @OnInstance
  public static void getChars(String text, int from, int to, char[] target, int at) {
    char[] chars = chars(text);
    Bounds.range(from, to, chars.length);
    Bounds.count(at, to - from, target.length);
    System.arraycopy(chars, from, target, at, to - from);
  }

  @OnInstance
  public static String repeat(String text, int count) {
    if (count < 0) {
      throw new IllegalArgumentException("count is negative: " + count);
    }
    StringBuilder result = new StringBuilder(Math.multiplyExact(count, chars(text).length));
    for (int i = 0; i < count; i++) {
      result.append(text);
    }
    return result.toString();
  }

  public static String join(CharSequence delimiter, @Nullable CharSequence... parts) {
    String between = delimiter.toString();
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      result.append(i == 0 ? "" : between).append(parts[i]);
    }
    return result.toString();
  }

  @Constructor
  public static void init(String self, char[] chars, int from, int count) {
    Bounds.count(from, count, chars.length);
    setChars(self, Arrays.copyOfRange(chars, from, from + count));
  }

  @Constructor
  public static void init(String self, int[] codePoints, int from, int count) {
    Bounds.count(from, count, codePoints.length);
    setChars(self, CodePoints.chars(codePoints, from, count));
  }

  @Constructor
  public static void init(String self, byte[] bytes) {
    setChars(self, Utf8.decode(bytes, 0, bytes.length));
  }

  @Constructor
  public static void init(String self, byte[] bytes, int from, int count) {
    Bounds.count(from, count, bytes.length);
    setChars(self, Utf8.decode(bytes, from, count));
  }

  @Constructor
  public static void init(String self, byte[] bytes, String charset)
      throws UnsupportedEncodingException {
    setChars(self, new String(bytes, CharsetNames.charset(charset)).toCharArray());
  }

  @Constructor
  public static void init(String self, byte[] bytes, int from, int count, String charset)
      throws UnsupportedEncodingException {
    setChars(self, new String(bytes, from, count, CharsetNames.charset(charset)).toCharArray());
  }

  @OnInstance
  public static byte[] getBytes(String text, String charset) throws UnsupportedEncodingException {
    return text.getBytes(CharsetNames.charset(charset));
  }

  @OnInstance
  public static byte[] getBytes(String text) {
    return Utf8.encode(text, chars(text));
  }

  @OnInstance
  public static boolean isBlank(String text) {
    return Spaces.isBlank(text);
  }

  @OnInstance
  public static String strip(String text) {
    return Spaces.strip(text, true, true);
  }

  @OnInstance
  public static String stripLeading(String text) {
    return Spaces.strip(text, true, false);
  }

  @OnInstance
  public static String stripTrailing(String text) {
    return Spaces.strip(text, false, true);
  }

  @OnInstance(name = "chars")
  public static IntStream units(String text) {
    return SequenceUnits.stream(text);
  }

  @OnInstance
  public static IntStream codePoints(String text) {
    return SequencePoints.stream(text);
  }

  @OnInstance
  public static Stream<String> lines(String text) {
    return Lines.of(text).stream();
  }

  @OnInstance
  public static String indent(String text, int by) {
    return Lines.indent(text, by);
  }

  @OnInstance
  public static String stripIndent(String text) {
    return Lines.stripIndent(text);
  }

  @OnInstance
  public static String translateEscapes(String text) {
    return Escapes.translate(text);
  }

  @OnInstance
  public static <R> R transform(String text, Function<? super String, ? extends R> function) {
    return function.apply(text);
  }

  @OnInstance
  public static String toUpperCase(String text) {
    return Casing.upper(text);
  }

  @OnInstance
  public static String toUpperCase(String text, Locale locale) {
    return Casing.upper(text);
  }

  @OnInstance
  public static String toLowerCase(String text) {
    return Casing.lower(text);
  }

  @OnInstance
  public static String toLowerCase(String text, Locale locale) {
    return Casing.lower(text);
  }

  /** Returns the string's own array. */
  @Field("characters")
  static native char[] chars(String text);

  @Field("characters")
  static native void setChars(String text, char[] chars);

  /** Returns the characters of what is known to be a string. */
  @Field("characters")
  @Unmanaged // as its caller
  private static native char[] known(Object text);

  @Unmanaged // without checks for null, and so without a frame, as length
  private static boolean same(Object a, Object b) {
    char[] x = known(a);
    char[] y = known(b);
    return x.length == y.length && same(x, 0, y, x.length);
  }

  @Unmanaged // as same
  private static boolean isAt(char[] text, int offset, char[] part) {
    return offset >= 0
        && offset <= text.length - part.length
        && same(text, offset, part, part.length);
  }

  /** Tells whether the characters from an offset on are all those of b. */
  @Unmanaged // reads memory past the arrays' bounds checks, and nothing in it lets them move
  private static boolean same(char[] a, int offset, char[] b, int length) {
    Address x = Address.ofData(a).add(2 * offset);
    Address y = Address.ofData(b);
    int left = length;
    while (left >= 4) {
      if (x.getLong() != y.getLong()) {
        return false;
      }
      x = x.add(8);
      y = y.add(8);
      left -= 4;
    }
    while (left > 0) {
      if (x.getChar() != y.getChar()) {
        return false;
      }
      x = x.add(2);
      y = y.add(2);
      left--;
    }
    return true;
  }

  /** Texts of a module's own code are not where others would be sought. */
  @Missing
  @OnInstance
  public static native String intern(String text);
}
