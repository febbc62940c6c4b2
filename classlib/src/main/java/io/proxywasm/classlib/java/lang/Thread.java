package io.proxywasm.classlib.java.lang;

import java.util.Objects;

/**
 * Takes the place of {@link java.lang.Thread}: there is one, which runs the filter. It can be
 * asked, and told to be interrupted. None can be made, waited for or put to sleep.
 */
@SuppressWarnings({"DoNotCallSuggester", "NamedLikeContextualKeyword"}) // as Java names them
public class Thread implements Runnable {
  public static final int MIN_PRIORITY = 1;
  public static final int NORM_PRIORITY = 5;
  public static final int MAX_PRIORITY = 10;

  private static final Thread ONLY = new Thread("main", NORM_PRIORITY);

  private String name;
  private int priority;
  private boolean isInterrupted;

  private Thread(String name, int priority) {
    this.name = name;
    this.priority = priority;
  }

  public static Thread currentThread() {
    return ONLY;
  }

  public static boolean interrupted() {
    boolean was = ONLY.isInterrupted;
    ONLY.isInterrupted = false;
    return was;
  }

  public static void yield() {}

  public static void onSpinWait() {}

  /** Does nothing: what the thread runs is the proxy's affair. */
  @Override
  public void run() {}

  public void interrupt() {
    isInterrupted = true;
  }

  public boolean isInterrupted() {
    return isInterrupted;
  }

  public final boolean isAlive() {
    return true;
  }

  public final boolean isDaemon() {
    return false;
  }

  /** Refuses, as the thread runs already. */
  public final void setDaemon(boolean daemon) {
    throw new IllegalThreadStateException();
  }

  public long getId() {
    return 1;
  }

  public final String getName() {
    return name;
  }

  public final void setName(String name) {
    this.name = Objects.requireNonNull(name, "name cannot be null");
  }

  public final int getPriority() {
    return priority;
  }

  public final void setPriority(int priority) {
    if (priority < MIN_PRIORITY || priority > MAX_PRIORITY) {
      throw new IllegalArgumentException();
    }
    this.priority = priority;
  }

  public StackTraceElement[] getStackTrace() {
    return new Throwable().getStackTrace();
  }

  @Override
  public String toString() {
    return "Thread[#1," + name + "," + priority + ",main]";
  }
}
