package io.proxywasm.classlib.java.util.format;

import java.math.BigInteger;

/** Integers in decimal, octal and hexadecimal digits. */
final class Integers {
  private Integers() {}

  static String format(Specifier specifier, Object argument) {
    var text = new StringBuilder();
    if (argument instanceof BigInteger) {
      big(text, specifier, argument.toString());
    } else if (argument instanceof Long
        || argument instanceof Integer
        || argument instanceof Short
        || argument instanceof Byte) {
      long value = ((Number) argument).longValue();
      if (specifier.conversion == 'd') {
        decimal(text, specifier, value < 0, Long.toString(value).substring(value < 0 ? 1 : 0));
      } else {
        Checks.refuse(specifier, Flags.PARENTHESES, Flags.SPACE, Flags.PLUS);
        unsigned(text, specifier, value & mask(argument));
      }
    } else {
      throw specifier.mismatch(argument);
    }
    return Layout.justified(text, specifier);
  }

  private static long mask(Object argument) {
    if (argument instanceof Long) {
      return -1;
    }
    return argument instanceof Integer ? 0xffffffffL : argument instanceof Short ? 0xffff : 0xff;
  }

  private static void decimal(
      StringBuilder to, Specifier specifier, boolean isNegative, String digits) {
    Layout.sign(to, isNegative, specifier);
    Layout.digits(to, digits, 0, isNegative, specifier);
    Layout.end(to, isNegative, specifier);
  }

  private static void unsigned(StringBuilder to, Specifier specifier, long value) {
    boolean isHex = specifier.conversion == 'x';
    radix(to, specifier, isHex ? Long.toHexString(value) : Long.toOctalString(value), 0);
  }

  private static void radix(StringBuilder to, Specifier specifier, String digits, int behind) {
    boolean isHex = specifier.conversion == 'x';
    boolean isUpper = specifier.has(Flags.UPPERCASE);
    if (specifier.has(Flags.ALTERNATE)) {
      to.append(isHex ? isUpper ? "0X" : "0x" : "0");
    }
    if (specifier.has(Flags.ZERO)) {
      Layout.zeros(to, to.length(), specifier.width - behind - to.length() - digits.length());
    }
    to.append(isUpper ? upper(digits) : digits);
  }

  /** Returns digits with the letters a to f in upper case. */
  static String upper(String digits) {
    char[] characters = digits.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] >= 'a') {
        characters[i] = (char) (characters[i] - 'a' + 'A');
      }
    }
    return new String(characters);
  }

  /** Takes a number's decimal digits: methods of its class would bring that into each filter. */
  private static void big(StringBuilder to, Specifier specifier, String value) {
    boolean isNegative = value.startsWith("-");
    String magnitude = isNegative ? value.substring(1) : value;
    if (specifier.conversion == 'd') {
      decimal(to, specifier, isNegative, magnitude);
      return;
    }
    Layout.sign(to, isNegative, specifier);
    int closing = isNegative && specifier.has(Flags.PARENTHESES) ? 1 : 0;
    radix(to, specifier, convert(magnitude, specifier.conversion == 'x' ? 16 : 8), closing);
    Layout.end(to, isNegative, specifier);
  }

  /** Returns a decimal number's digits to another radix. */
  private static String convert(String decimal, int radix) {
    char[] rest = decimal.toCharArray();
    var digits = new StringBuilder();
    int start = 0;
    while (start < rest.length) {
      int remainder = 0;
      for (int i = start; i < rest.length; i++) {
        int value = remainder * 10 + rest[i] - '0';
        rest[i] = (char) ('0' + value / radix);
        remainder = value % radix;
      }
      digits.append(Character.forDigit(remainder, radix));
      while (start < rest.length && rest[start] == '0') {
        start++;
      }
    }
    return digits.reverse().toString();
  }
}
