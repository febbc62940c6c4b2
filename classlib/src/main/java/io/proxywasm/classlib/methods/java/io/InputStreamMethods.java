package io.proxywasm.classlib.methods.java.io;

import io.proxywasm.classlib.OnInstance;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** What {@link InputStream} does differently. */
public final class InputStreamMethods {
  private InputStreamMethods() {}

  /** Ends at the end of the stream, where the compiler's own goes on for ever. */
  @OnInstance
  public static void skipNBytes(InputStream self, long n) throws IOException {
    long left = n;
    while (left > 0) {
      long skipped = self.skip(left);
      if (skipped < 0 || skipped > left) {
        throw new IOException("Unable to skip exactly");
      }
      if (skipped == 0) {
        if (self.read() < 0) {
          throw new EOFException();
        }
        skipped = 1;
      }
      left -= skipped;
    }
  }
}
