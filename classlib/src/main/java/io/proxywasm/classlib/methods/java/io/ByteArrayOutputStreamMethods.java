package io.proxywasm.classlib.methods.java.io;

import io.proxywasm.classlib.OnInstance;
import java.io.ByteArrayOutputStream;

/** What {@link ByteArrayOutputStream} lacks. */
public final class ByteArrayOutputStreamMethods {
  private ByteArrayOutputStreamMethods() {}

  @OnInstance
  public static void writeBytes(ByteArrayOutputStream self, byte[] bytes) {
    self.write(bytes, 0, bytes.length);
  }
}
