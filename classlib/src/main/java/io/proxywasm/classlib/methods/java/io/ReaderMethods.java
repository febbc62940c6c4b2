package io.proxywasm.classlib.methods.java.io;

import io.proxywasm.classlib.OnInstance;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;

/** What {@link Reader} lacks. */
public final class ReaderMethods {
  private static final int PART = 1024;

  private ReaderMethods() {}

  @OnInstance
  public static long transferTo(Reader self, Writer out) throws IOException {
    var part = new char[PART];
    long all = 0;
    for (int read = self.read(part); read >= 0; read = self.read(part)) {
      out.write(part, 0, read);
      all += read;
    }
    return all;
  }

  public static Reader nullReader() {
    return new StringReader("");
  }
}
