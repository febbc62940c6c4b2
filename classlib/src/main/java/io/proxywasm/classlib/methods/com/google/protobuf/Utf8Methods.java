package io.proxywasm.classlib.methods.com.google.protobuf;

import com.google.protobuf.InvalidProtocolBufferException;
import io.proxywasm.classlib.text.Utf8;
import io.proxywasm.classlib.text.Utf8Decoder;
import io.proxywasm.classlib.text.Utf8Encoder;

/** Text on the wire; the run time's own code brings the JDK's charsets for unpaired surrogates. */
public final class Utf8Methods {
  private Utf8Methods() {}

  public static String decodeUtf8(byte[] bytes, int index, int size)
      throws InvalidProtocolBufferException {
    char[] ascii = Utf8.ascii(bytes, index, size);
    if (ascii != null) {
      return new String(ascii);
    }
    var decoder = new Utf8Decoder();
    var text = new String(decoder.decode(bytes, index, size));
    if (decoder.malformed()) {
      throw new InvalidProtocolBufferException("Protocol message had invalid UTF-8.");
    }
    return text;
  }

  public static int encodedLength(String text) {
    return Utf8Encoder.length(text);
  }

  /** Returns the offset behind the last byte. */
  public static int encode(String text, byte[] out, int offset, int length) {
    return Utf8Encoder.write(text, out, offset, offset + length);
  }
}
