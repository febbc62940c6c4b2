package io.proxywasm.classlib.java.util.stream;

/** Runs one handler and then the other, whatever becomes of the one. */
record Closing(Runnable first, Runnable second) implements Runnable {
  @Override
  public void run() {
    try {
      first.run();
    } catch (Throwable failure) {
      runSecond(failure);
      throw failure;
    }
    second.run();
  }

  private void runSecond(Throwable failure) {
    try {
      second.run();
    } catch (Throwable another) {
      if (another != failure) {
        failure.addSuppressed(another);
      }
    }
  }
}
