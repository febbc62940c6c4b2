package io.proxywasm.classlib.java.util;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.HexFormat}. */
public final class HexFormat {
  private static final HexFormat PLAIN = new HexFormat("", "", "", false);

  private final String delimiter;
  private final String prefix;
  private final String suffix;
  private final boolean upperCase;

  private HexFormat(String delimiter, String prefix, String suffix, boolean upperCase) {
    this.delimiter = Objects.requireNonNull(delimiter, "delimiter");
    this.prefix = Objects.requireNonNull(prefix, "prefix");
    this.suffix = Objects.requireNonNull(suffix, "suffix");
    this.upperCase = upperCase;
  }

  public static HexFormat of() {
    return PLAIN;
  }

  public static HexFormat ofDelimiter(String delimiter) {
    return new HexFormat(delimiter, "", "", false);
  }

  public HexFormat withDelimiter(String other) {
    return new HexFormat(other, prefix, suffix, upperCase);
  }

  public HexFormat withPrefix(String other) {
    return new HexFormat(delimiter, other, suffix, upperCase);
  }

  public HexFormat withSuffix(String other) {
    return new HexFormat(delimiter, prefix, other, upperCase);
  }

  public HexFormat withUpperCase() {
    return new HexFormat(delimiter, prefix, suffix, true);
  }

  public HexFormat withLowerCase() {
    return new HexFormat(delimiter, prefix, suffix, false);
  }

  public String delimiter() {
    return delimiter;
  }

  public String prefix() {
    return prefix;
  }

  public String suffix() {
    return suffix;
  }

  public boolean isUpperCase() {
    return upperCase;
  }

  public String formatHex(byte[] bytes) {
    return formatHex(bytes, 0, bytes.length);
  }

  public String formatHex(byte[] bytes, int from, int to) {
    Objects.requireNonNull(bytes, "bytes");
    Objects.checkFromToIndex(from, to, bytes.length);
    return formatHex(new StringBuilder(), bytes, from, to).toString();
  }

  public <A extends Appendable> A formatHex(A out, byte[] bytes) {
    return formatHex(out, bytes, 0, bytes.length);
  }

  public <A extends Appendable> A formatHex(A out, byte[] bytes, int from, int to) {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(bytes, "bytes");
    Objects.checkFromToIndex(from, to, bytes.length);
    try {
      for (int i = from; i < to; i++) {
        out.append(i == from ? "" : delimiter).append(prefix);
        toHexDigits(out, bytes[i]);
        out.append(suffix);
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  public byte[] parseHex(CharSequence text) {
    return parseHex(text, 0, text.length());
  }

  public byte[] parseHex(CharSequence text, int from, int to) {
    Objects.requireNonNull(text, "string");
    Objects.checkFromToIndex(from, to, text.length());
    return HexReader.read(text.subSequence(from, to).toString(), delimiter, prefix, suffix);
  }

  public byte[] parseHex(char[] chars, int from, int to) {
    Objects.requireNonNull(chars, "chars");
    Objects.checkFromToIndex(from, to, chars.length);
    return HexReader.read(new String(chars, from, to - from), delimiter, prefix, suffix);
  }

  public char toLowHexDigit(int value) {
    char digit = Character.forDigit(value & 15, 16);
    return upperCase && digit > '9' ? (char) (digit - 'a' + 'A') : digit;
  }

  public char toHighHexDigit(int value) {
    return toLowHexDigit(value >> 4);
  }

  public <A extends Appendable> A toHexDigits(A out, byte value) {
    Objects.requireNonNull(out, "out");
    try {
      out.append(toHighHexDigit(value));
      out.append(toLowHexDigit(value));
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  public String toHexDigits(byte value) {
    return digits(value, 2);
  }

  public String toHexDigits(char value) {
    return digits(value, 4);
  }

  public String toHexDigits(short value) {
    return digits(value, 4);
  }

  public String toHexDigits(int value) {
    return digits(value, 8);
  }

  public String toHexDigits(long value) {
    return digits(value, 16);
  }

  public String toHexDigits(long value, int count) {
    if (count < 0 || count > 16) {
      throw new IllegalArgumentException("number of digits: " + count);
    }
    return digits(value, count);
  }

  private String digits(long value, int count) {
    var digits = new char[count];
    for (int i = 0; i < count; i++) {
      digits[i] = toLowHexDigit((int) (value >>> (4 * (count - 1 - i))));
    }
    return new String(digits);
  }

  public static boolean isHexDigit(int ch) {
    return HexReader.digit(ch) >= 0;
  }

  public static int fromHexDigit(int ch) {
    int value = HexReader.digit(ch);
    if (value < 0) {
      throw new NumberFormatException("not a hexadecimal digit: \"" + (char) ch + "\" = " + ch);
    }
    return value;
  }

  public static int fromHexDigits(CharSequence text) {
    return fromHexDigits(text, 0, text.length());
  }

  public static int fromHexDigits(CharSequence text, int from, int to) {
    return (int) HexReader.number(text, from, to, 8);
  }

  public static long fromHexDigitsToLong(CharSequence text) {
    return fromHexDigitsToLong(text, 0, text.length());
  }

  public static long fromHexDigitsToLong(CharSequence text, int from, int to) {
    return HexReader.number(text, from, to, 16);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HexFormat that
        && upperCase == that.upperCase
        && delimiter.equals(that.delimiter)
        && prefix.equals(that.prefix)
        && suffix.equals(that.suffix);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hash(delimiter, prefix, suffix) + Boolean.hashCode(upperCase);
  }

  @Override
  public String toString() {
    return "uppercase: "
        + upperCase
        + ", delimiter: \""
        + delimiter
        + "\", prefix: \""
        + prefix
        + "\", suffix: \""
        + suffix
        + "\"";
  }
}
