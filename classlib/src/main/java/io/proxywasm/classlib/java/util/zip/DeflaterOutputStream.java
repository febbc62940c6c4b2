package io.proxywasm.classlib.java.util.zip;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.zip.Deflater;

/** Takes the place of {@link java.util.zip.DeflaterOutputStream}, without flushing in between. */
public class DeflaterOutputStream extends FilterOutputStream {
  private static final int CAPACITY = 512;

  protected Deflater def;
  protected byte[] buf;
  private boolean closed;

  public DeflaterOutputStream(OutputStream out) {
    this(out, new Deflater());
  }

  public DeflaterOutputStream(OutputStream out, Deflater deflater) {
    this(out, deflater, CAPACITY);
  }

  public DeflaterOutputStream(OutputStream out, Deflater deflater, int size) {
    super(Objects.requireNonNull(out));
    def = Objects.requireNonNull(deflater);
    if (size <= 0) {
      throw new IllegalArgumentException("buffer size <= 0");
    }
    buf = new byte[size];
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (def.finished()) {
      throw new IOException("write beyond end of stream");
    }
    Objects.checkFromIndexSize(offset, length, bytes.length);
    if (length > 0) {
      def.setInput(bytes, offset, length);
      while (!def.needsInput()) {
        deflate();
      }
    }
  }

  protected void deflate() throws IOException {
    int count = def.deflate(buf, 0, buf.length);
    if (count > 0) {
      out.write(buf, 0, count);
    }
  }

  public void finish() throws IOException {
    if (!def.finished()) {
      def.finish();
      while (!def.finished()) {
        if (def.needsInput()) {
          def.setInput(buf, 0, 0); // or the compiler's own finds none
        }
        deflate();
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      finish();
      def.end();
      out.close();
    }
  }
}
