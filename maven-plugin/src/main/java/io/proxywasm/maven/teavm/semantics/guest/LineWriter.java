package io.proxywasm.maven.teavm.semantics.guest;

import java.util.Arrays;
import org.teavm.backend.wasm.runtime.WasiSupport;
import org.teavm.interop.Address;

/**
 * Collects bytes until a line is complete; a line of more than {@link #LIMIT} bytes is written in
 * parts.
 */
final class LineWriter {
  private static final int LIMIT = 8192;

  private final int fd;
  private byte[] line = new byte[128];
  private int length;

  LineWriter(int fd) {
    this.fd = fd;
  }

  void write(byte[] data, int offset, int count) {
    for (int i = offset; i < offset + count; i++) {
      add(data[i]);
    }
  }

  private void add(byte b) {
    // Only where a character begins: the parts of a long line stay valid UTF-8.
    if (length >= LIMIT && (b & 0xc0) != 0x80) {
      flush();
    }
    if (length == line.length) {
      line = Arrays.copyOf(line, length * 2);
    }
    line[length++] = b;
    if (b == '\n') {
      flush();
    }
  }

  void flush() {
    if (length > 0) {
      WasiSupport.putChars(fd, Address.ofData(line), length);
      length = 0;
    }
  }
}
