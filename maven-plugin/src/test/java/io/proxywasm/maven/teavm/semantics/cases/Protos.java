package io.proxywasm.maven.teavm.semantics.cases;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;

/** What cases of protobuf show of messages. */
final class Protos {
  private static final char[] DIGITS = "0123456789abcdef".toCharArray();

  private Protos() {}

  /** Shows bytes in hexadecimal, text, and whether the message survives the way there and back. */
  static String show(Message message) throws Exception {
    ByteString bytes = message.toByteString();
    Message copy = message.getParserForType().parseFrom(bytes);
    return hex(bytes.toByteArray())
        + " "
        + text(message)
        + " "
        + copy.equals(message)
        + (copy.hashCode() == message.hashCode())
        + copy.toByteString().equals(bytes)
        + (message.getSerializedSize() == bytes.size());
  }

  /** Shows the text format in one line. */
  static String text(Object message) {
    return message.toString().replace("\n", "|");
  }

  static String hex(byte[] bytes) {
    var text = new StringBuilder();
    for (byte b : bytes) {
      text.append(DIGITS[(b >> 4) & 15]).append(DIGITS[b & 15]);
    }
    return text.toString();
  }

  /** Returns the bytes written in hexadecimal; spaces do not count. */
  static byte[] bytes(String hex) {
    String digits = hex.replace(" ", "");
    byte[] bytes = new byte[digits.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      int high = Character.digit(digits.charAt(2 * i), 16);
      bytes[i] = (byte) (high * 16 + Character.digit(digits.charAt(2 * i + 1), 16));
    }
    return bytes;
  }
}
