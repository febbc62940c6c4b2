package io.proxywasm.classlib.java.util.zip;

import java.nio.ByteBuffer;

/** Takes the place of {@link java.util.zip.Checksum}. */
public interface Checksum {
  void update(int b);

  default void update(byte[] bytes) {
    update(bytes, 0, bytes.length);
  }

  void update(byte[] bytes, int offset, int length);

  default void update(ByteBuffer buffer) {
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    update(rest, 0, rest.length);
  }

  long getValue();

  void reset();
}
