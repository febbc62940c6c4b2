package io.proxywasm.classlib.methods.java.io;

import io.proxywasm.classlib.OnInstance;
import java.io.PrintStream;

/** What {@link PrintStream} lacks. */
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
}
