package io.proxywasm.maven.teavm.semantics.guest;

/**
 * Standard output and error: each line reaches the host in one {@code fd_write}, which a proxy logs
 * as one message.
 */
public final class Console {
  private static final LineWriter STDOUT = new LineWriter(1);
  private static final LineWriter STDERR = new LineWriter(2);

  private Console() {}

  public static void writeStdout(byte[] data, int offset, int length) {
    STDOUT.write(data, offset, length);
  }

  public static void writeStderr(byte[] data, int offset, int length) {
    STDERR.write(data, offset, length);
  }

  public static void flushStdout() {
    STDOUT.flush();
  }

  public static void flushStderr() {
    STDERR.flush();
  }
}
