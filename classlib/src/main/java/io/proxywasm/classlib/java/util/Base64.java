package io.proxywasm.classlib.java.util;

import java.util.Arrays;

/** Takes the place of {@link java.util.Base64}, as strict. */
public final class Base64 {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final int MIME_LINE = 76;

  private Base64() {}

  public static Encoder getEncoder() {
    return new Encoder(LETTERS + "+/", 0, new byte[0], true);
  }

  public static Encoder getUrlEncoder() {
    return new Encoder(LETTERS + "-_", 0, new byte[0], true);
  }

  public static Encoder getMimeEncoder() {
    return new Encoder(LETTERS + "+/", MIME_LINE, new byte[] {'\r', '\n'}, true);
  }

  public static Encoder getMimeEncoder(int lineLength, byte[] separator) {
    var decoder = getDecoder();
    for (byte b : separator) {
      if (decoder.value(b) != Decoder.ILLEGAL) {
        throw new IllegalArgumentException(
            "Illegal base64 line separator character 0x" + Integer.toString(b, 16));
      }
    }
    int line = lineLength / 4 * 4;
    return line <= 0 ? getEncoder() : new Encoder(LETTERS + "+/", line, separator.clone(), true);
  }

  public static Decoder getDecoder() {
    return new Decoder(LETTERS + "+/", false);
  }

  public static Decoder getUrlDecoder() {
    return new Decoder(LETTERS + "-_", false);
  }

  public static Decoder getMimeDecoder() {
    return new Decoder(LETTERS + "+/", true);
  }

  /** Writes bytes as letters. */
  public static class Encoder {
    private final String letters;
    private final int lineLength;
    private final byte[] separator;
    private final boolean padding;

    Encoder(String letters, int lineLength, byte[] separator, boolean padding) {
      this.letters = letters;
      this.lineLength = lineLength;
      this.separator = separator;
      this.padding = padding;
    }

    public Encoder withoutPadding() {
      return padding ? new Encoder(letters, lineLength, separator, false) : this;
    }

    private int length(int bytes) {
      int length =
          padding ? (bytes + 2) / 3 * 4 : bytes / 3 * 4 + (bytes % 3 == 0 ? 0 : bytes % 3 + 1);
      return lineLength > 0 && length > 0
          ? length + (length - 1) / lineLength * separator.length
          : length;
    }

    public byte[] encode(byte[] source) {
      byte[] target = new byte[length(source.length)];
      write(source, target);
      return target;
    }

    public int encode(byte[] source, byte[] target) {
      int length = length(source.length);
      if (target.length < length) {
        throw new IllegalArgumentException(
            "Output byte array is too small for encoding all input bytes");
      }
      write(source, target);
      return length;
    }

    public String encodeToString(byte[] source) {
      byte[] encoded = encode(source);
      char[] text = new char[encoded.length];
      for (int i = 0; i < text.length; i++) {
        text[i] = (char) (encoded[i] & 0xff);
      }
      return new String(text);
    }

    private void write(byte[] source, byte[] target) {
      int at = 0;
      int column = 0;
      for (int i = 0; i < source.length; i += 3) {
        if (lineLength > 0 && column == lineLength) {
          System.arraycopy(separator, 0, target, at, separator.length);
          at += separator.length;
          column = 0;
        }
        int count = Math.min(3, source.length - i);
        int bits = (source[i] & 0xff) << 16;
        bits |= count > 1 ? (source[i + 1] & 0xff) << 8 : 0;
        bits |= count > 2 ? source[i + 2] & 0xff : 0;
        for (int letter = 0; letter < (padding ? 4 : count + 1); letter++) {
          int shift = 18 - 6 * letter;
          target[at++] = (byte) (letter > count ? '=' : letters.charAt(bits >> shift & 63));
        }
        column += 4;
      }
    }
  }

  /** Reads bytes from letters, and accepts nothing but what an encoder may have written. */
  public static class Decoder {
    static final int ILLEGAL = -1;
    private static final int PADDING = -2;

    private final byte[] values = new byte[256];
    private final boolean lenient;

    Decoder(String letters, boolean lenient) {
      Arrays.fill(values, (byte) ILLEGAL);
      for (int i = 0; i < letters.length(); i++) {
        values[letters.charAt(i)] = (byte) i;
      }
      values['='] = PADDING;
      this.lenient = lenient;
    }

    int value(byte letter) {
      return values[letter & 0xff];
    }

    public byte[] decode(String source) {
      byte[] letters = new byte[source.length()];
      for (int i = 0; i < letters.length; i++) {
        char c = source.charAt(i);
        letters[i] = (byte) (c < 256 ? c : '?');
      }
      return decode(letters);
    }

    public int decode(byte[] source, byte[] target) {
      byte[] bytes = decode(source);
      if (bytes.length > target.length) {
        throw new IllegalArgumentException(
            "Output byte array is too small for decoding all input bytes");
      }
      System.arraycopy(bytes, 0, target, 0, bytes.length);
      return bytes.length;
    }

    public byte[] decode(byte[] source) {
      if (source.length == 1 && !lenient) {
        throw new IllegalArgumentException(
            "Input byte[] should at least have 2 bytes for base64 bytes");
      }
      byte[] target = new byte[source.length / 4 * 3 + 3];
      int length = 0;
      int bits = 0;
      int count = 0;
      int at = 0;
      boolean padded = false;
      while (at < source.length && !padded) {
        int value = value(source[at++]);
        if (value >= 0) {
          bits = bits << 6 | value;
          count++;
          if (count == 4) {
            target[length++] = (byte) (bits >> 16);
            target[length++] = (byte) (bits >> 8);
            target[length++] = (byte) bits;
            count = 0;
            bits = 0;
          }
        } else if (value == PADDING) {
          padded = true;
          if (count == 0 || (count == 2 && (at == source.length || source[at++] != '='))) {
            throw new IllegalArgumentException("Input byte array has wrong 4-byte ending unit");
          }
        } else if (!lenient) {
          throw new IllegalArgumentException(
              "Illegal base64 character " + Integer.toString(source[at - 1], 16));
        }
      }
      if (count == 1) {
        throw new IllegalArgumentException("Last unit does not have enough valid bits");
      }
      if (count >= 2) {
        bits <<= 6 * (4 - count);
        target[length++] = (byte) (bits >> 16);
      }
      if (count == 3) {
        target[length++] = (byte) (bits >> 8);
      }
      checkRest(source, at);
      return Arrays.copyOf(target, length);
    }

    private void checkRest(byte[] source, int from) {
      for (int at = from; at < source.length; at++) {
        if (!lenient || value(source[at]) >= 0) {
          throw new IllegalArgumentException(
              "Input byte array has incorrect ending byte at " + (lenient ? at + 1 : at));
        }
      }
    }
  }
}
