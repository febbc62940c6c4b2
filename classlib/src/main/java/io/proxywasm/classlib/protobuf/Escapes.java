package io.proxywasm.classlib.protobuf;

/** Shows bytes as text in which everything but printable ASCII is escaped. */
public final class Escapes {
  private static final String NAMED = "\u0007\b\f\n\r\t\u000b\\'\"";
  private static final String NAMES = "abfnrtv\\'\"";

  private Escapes() {}

  /** Returns the escaped bytes. */
  public static String escape(byte[] bytes) {
    var text = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      int named = NAMED.indexOf(b);
      if (named >= 0) {
        text.append('\\').append(NAMES.charAt(named));
      } else if (b >= ' ' && b < 0x7f) {
        text.append((char) b);
      } else {
        text.append('\\').append(octal(b, 6)).append(octal(b, 3)).append(octal(b, 0));
      }
    }
    return text.toString();
  }

  /** Returns the escaped bytes in quotes. */
  static String quote(byte[] bytes) {
    return '"' + escape(bytes) + '"';
  }

  private static char octal(byte b, int shift) {
    return (char) ('0' + (((b & 0xff) >> shift) & 7));
  }
}
