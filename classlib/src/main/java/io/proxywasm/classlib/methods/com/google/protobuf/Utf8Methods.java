package io.proxywasm.classlib.methods.com.google.protobuf;

import com.google.protobuf.InvalidProtocolBufferException;

/** Text on the wire; the run time's own code brings the JDK's charsets for unpaired surrogates. */
public final class Utf8Methods {
  private final byte[] bytes;
  private final int end;
  private final char[] chars;
  private int at;
  private int length;

  private Utf8Methods(byte[] bytes, int index, int size) {
    this.bytes = bytes;
    this.at = index;
    this.end = index + size;
    this.chars = new char[size];
  }

  public static String decodeUtf8(byte[] bytes, int index, int size)
      throws InvalidProtocolBufferException {
    return size == 0 ? "" : new Utf8Methods(bytes, index, size).decode();
  }

  public static int encodedLength(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (next < 0x80) {
        length++;
      } else if (next < 0x800) {
        length += 2;
      } else if (!Character.isSurrogate(next)) {
        length += 3;
      } else if (isPair(text, i)) {
        length += 4;
        i++;
      } else {
        length++;
      }
    }
    return length;
  }

  /** Returns the offset behind the last byte; what is not a character becomes a question mark. */
  public static int encode(String text, byte[] out, int offset, int length) {
    int at = offset;
    int end = offset + length;
    for (int i = 0; i < text.length(); i++) {
      int next = text.charAt(i);
      if (Character.isSurrogate((char) next)) {
        next = isPair(text, i) ? text.codePointAt(i++) : '?';
      }
      int more = next < 0x80 ? 0 : next < 0x800 ? 1 : next < 0x10000 ? 2 : 3;
      if (at + more >= end) {
        throw new ArrayIndexOutOfBoundsException(at + more);
      }
      out[at++] = (byte) (more == 0 ? next : (0xff << (7 - more)) | (next >> (6 * more)));
      for (int shift = 6 * (more - 1); shift >= 0; shift -= 6) {
        out[at++] = (byte) (0x80 | ((next >> shift) & 0x3f));
      }
    }
    return at;
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private String decode() throws InvalidProtocolBufferException {
    while (at < end) {
      byte next = bytes[at++];
      if (next >= 0) {
        chars[length++] = (char) next;
      } else {
        addCodePoint(next & 0xff);
      }
    }
    return new String(chars, 0, length);
  }

  private void addCodePoint(int first) throws InvalidProtocolBufferException {
    int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    int codePoint = first & (0x3f >> more);
    for (int i = 0; i < more; i++) {
      if (at == end || (bytes[at] & 0xc0) != 0x80) {
        throw invalid();
      }
      codePoint = (codePoint << 6) | (bytes[at++] & 0x3f);
    }
    int smallest = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
    if (first < 0xc0
        || first > 0xf4
        || codePoint < smallest
        || codePoint > Character.MAX_CODE_POINT
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)) {
      throw invalid();
    }
    length += Character.toChars(codePoint, chars, length);
  }

  private static InvalidProtocolBufferException invalid() {
    return new InvalidProtocolBufferException("Protocol message had invalid UTF-8.");
  }
}
