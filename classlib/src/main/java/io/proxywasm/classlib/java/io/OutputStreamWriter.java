package io.proxywasm.classlib.java.io;

import io.proxywasm.classlib.methods.java.lang.CharsetNames;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.io.OutputStreamWriter}. */
public class OutputStreamWriter extends Writer {
  private static final int CAPACITY = 512;

  private final OutputStream out;
  private final CharsetEncoder encoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(CAPACITY);

  /** The first half of a surrogate pair, whose other half the next text may begin with. */
  private String half = "";

  private boolean closed;

  public OutputStreamWriter(OutputStream out) {
    this(out, StandardCharsets.UTF_8);
  }

  public OutputStreamWriter(OutputStream out, String charsetName)
      throws UnsupportedEncodingException {
    this(out, CharsetNames.charset(charsetName));
  }

  public OutputStreamWriter(OutputStream out, Charset charset) {
    this(
        out,
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  public OutputStreamWriter(OutputStream out, CharsetEncoder encoder) {
    this.out = Objects.requireNonNull(out);
    this.encoder = Objects.requireNonNull(encoder);
  }

  public @Nullable String getEncoding() {
    return closed ? null : HistoricalNames.of(encoder.charset());
  }

  @Override
  public void write(int c) throws IOException {
    encode(Character.toString((char) c), false);
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, text.length);
    encode(new String(text, offset, length), false);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    encode(text.substring(offset, offset + length), false);
  }

  private void encode(String text, boolean end) throws IOException {
    if (closed) {
      throw new IOException("Stream closed");
    }
    var in = CharBuffer.wrap(half + text);
    while (isOverflow(encoder.encode(in, bytes, end))) {
      drain();
    }
    half = in.toString();
  }

  private static boolean isOverflow(CoderResult result) throws IOException {
    if (result.isError()) {
      result.throwException();
    }
    return result.isOverflow();
  }

  private void drain() throws IOException {
    out.write(bytes.array(), 0, bytes.position());
    bytes.clear();
  }

  @Override
  public void flush() throws IOException {
    if (closed) {
      throw new IOException("Stream closed");
    }
    drain();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    encode("", true);
    while (isOverflow(encoder.flush(bytes))) {
      drain();
    }
    drain();
    closed = true;
    out.close();
  }
}
