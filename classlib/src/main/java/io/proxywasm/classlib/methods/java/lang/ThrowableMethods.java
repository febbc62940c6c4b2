package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.Constructor;
import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.OnInstance;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Methods of {@link Throwable}. As long as no cause was given, not even null, the object is its own
 * cause.
 */
public final class ThrowableMethods {
  private static final Throwable[] NONE = {};

  private ThrowableMethods() {}

  @Constructor
  public static void init(Throwable self) {
    init(self, null, self, true, true);
  }

  @Constructor
  public static void init(Throwable self, @Nullable String message) {
    init(self, message, self, true, true);
  }

  @Constructor
  public static void init(Throwable self, @Nullable String message, @Nullable Throwable cause) {
    init(self, message, cause, true, true);
  }

  @Constructor
  public static void init(Throwable self, @Nullable Throwable cause) {
    init(self, cause == null ? null : cause.toString(), cause, true, true);
  }

  @Constructor
  public static void init(
      Throwable self,
      @Nullable String message,
      @Nullable Throwable cause,
      boolean enableSuppression,
      boolean writableStackTrace) {
    setMessage(self, message);
    setCause(self, cause);
    setSuppressed(self, enableSuppression ? NONE : null);
    setTraced(self, writableStackTrace);
    if (writableStackTrace) {
      self.fillInStackTrace();
    }
  }

  @OnInstance
  public static Throwable initCause(Throwable self, @Nullable Throwable cause) {
    if (cause(self) != self) {
      throw new IllegalStateException(
          "Can't overwrite cause with " + (cause == null ? "a null" : cause), self);
    }
    if (cause == self) {
      throw new IllegalArgumentException("Self-causation not permitted", self);
    }
    setCause(self, cause);
    return self;
  }

  @OnInstance
  public static void addSuppressed(Throwable self, Throwable suppressed) {
    if (suppressed == self) {
      throw new IllegalArgumentException("Self-suppression not permitted", suppressed);
    }
    if (suppressed == null) {
      throw new NullPointerException("Cannot suppress a null exception.");
    }
    Throwable[] all = suppressed(self);
    if (all != null) {
      Throwable[] more = Arrays.copyOf(all, all.length + 1);
      more[all.length] = suppressed;
      setSuppressed(self, more);
    }
  }

  @OnInstance
  public static Throwable[] getSuppressed(Throwable self) {
    Throwable[] all = suppressed(self);
    return all == null || all.length == 0 ? NONE : all.clone();
  }

  @OnInstance
  public static void setStackTrace(Throwable self, StackTraceElement[] trace) {
    StackTraceElement[] copy = trace.clone();
    for (int i = 0; i < copy.length; i++) {
      if (copy[i] == null) {
        throw new NullPointerException("stackTrace[" + i + "]");
      }
    }
    if (isTraced(self)) {
      setTrace(self, copy);
    }
  }

  @OnInstance
  public static void printStackTrace(Throwable self, PrintStream stream) {
    new StackTracePrinter(stream::println).print(self);
  }

  @OnInstance
  public static void printStackTrace(Throwable self, PrintWriter writer) {
    new StackTracePrinter(writer::println).print(self);
  }

  @Field("message")
  private static native void setMessage(Throwable self, @Nullable String message);

  @Field("cause")
  private static native @Nullable Throwable cause(Throwable self);

  @Field("cause")
  private static native void setCause(Throwable self, @Nullable Throwable cause);

  @Field("suppressed")
  private static native Throwable @Nullable [] suppressed(Throwable self);

  @Field("suppressed")
  private static native void setSuppressed(Throwable self, Throwable @Nullable [] suppressed);

  @Field("writableStackTrace")
  private static native boolean isTraced(Throwable self);

  @Field("writableStackTrace")
  private static native void setTraced(Throwable self, boolean traced);

  @Field("stackTrace")
  private static native void setTrace(Throwable self, StackTraceElement[] trace);
}
