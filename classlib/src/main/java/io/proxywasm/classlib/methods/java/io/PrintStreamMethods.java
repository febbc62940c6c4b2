package io.proxywasm.classlib.methods.java.io;

import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.OnInstance;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** What {@link PrintStream} lacks, or does wrongly. */
public final class PrintStreamMethods {
  private PrintStreamMethods() {}

  @OnInstance
  public static void print(PrintStream self, boolean value) {
    self.print(String.valueOf(value));
  }

  @OnInstance
  public static void print(PrintStream self, float value) {
    self.print(String.valueOf(value));
  }

  @OnInstance
  public static void println(PrintStream self, char[] text) {
    self.println(String.valueOf(text));
  }

  @OnInstance
  public static void writeBytes(PrintStream self, byte[] bytes) {
    self.write(bytes, 0, bytes.length);
  }

  /** Closes what is behind: the compiler's own does so after an error alone. */
  @OnInstance
  public static void close(PrintStream self) {
    var out = out(self);
    if (out == null) {
      return;
    }
    self.flush();
    try {
      out.close();
    } catch (IOException e) {
      setError(self, true);
    }
    setOut(self, null);
  }

  @Field("out")
  private static native @Nullable OutputStream out(PrintStream self);

  @Field("out")
  private static native void setOut(PrintStream self, @Nullable OutputStream out);

  @Field("errorState")
  private static native void setError(PrintStream self, boolean hasError);
}
