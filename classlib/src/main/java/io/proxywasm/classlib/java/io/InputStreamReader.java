package io.proxywasm.classlib.java.io;

import io.proxywasm.classlib.methods.java.lang.CharsetNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.io.InputStreamReader}. */
public class InputStreamReader extends Reader {
  private static final int CAPACITY = 2048;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(CAPACITY).flip();
  private final CharBuffer chars = CharBuffer.allocate(CAPACITY).flip();
  private boolean ended;
  private boolean flushed;
  private boolean closed;

  public InputStreamReader(InputStream in) {
    this(in, StandardCharsets.UTF_8);
  }

  public InputStreamReader(InputStream in, String charsetName) throws UnsupportedEncodingException {
    this(in, CharsetNames.charset(charsetName));
  }

  public InputStreamReader(InputStream in, Charset charset) {
    this(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  public InputStreamReader(InputStream in, CharsetDecoder decoder) {
    super(in);
    this.in = in;
    this.decoder = Objects.requireNonNull(decoder);
  }

  public @Nullable String getEncoding() {
    return closed ? null : HistoricalNames.of(decoder.charset());
  }

  private void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("Stream closed");
    }
  }

  @Override
  public int read() throws IOException {
    checkOpen();
    return fill() ? chars.get() : -1;
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    checkOpen();
    Objects.checkFromIndexSize(offset, length, to.length);
    if (length == 0) {
      return 0;
    }
    int count = 0;
    while (count < length && (count == 0 || ready()) && fill()) {
      int part = Math.min(length - count, chars.remaining());
      chars.get(to, offset + count, part);
      count += part;
    }
    return count == 0 ? -1 : count;
  }

  /** Makes sure that there is a character; tells whether there is. */
  private boolean fill() throws IOException {
    while (!chars.hasRemaining() && !flushed) {
      chars.clear();
      CoderResult result = decoder.decode(bytes, chars, ended);
      flushed = ended && result.isUnderflow() && decoder.flush(chars).isUnderflow();
      chars.flip();
      if (result.isError()) {
        result.throwException();
      }
      if (!chars.hasRemaining() && !flushed) {
        readBytes();
      }
    }
    return chars.hasRemaining();
  }

  private void readBytes() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
  }

  @Override
  public boolean ready() throws IOException {
    checkOpen();
    return chars.hasRemaining() || bytes.hasRemaining() || in.available() > 0;
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      in.close();
    }
  }
}
