package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.VmMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the collector run in the way that the header {@code x-way} names, and looks for losses. */
public final class CollectingFilter implements Plugin {
  private static final int COLLECTIONS = 8;

  private static int written;
  private Object nothing;
  private final int[] empty = new int[0];

  public static void main(String[] args) {
    ProxyWasm.register(CollectingFilter::new);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new HttpFilter() {
      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        switch (stream.request().headers().first("x-way").orElseThrow()) {
          case "statics" -> statics();
          case "null" -> thrown("java.lang.NullPointerException", () -> nothing.hashCode());
          case "bounds" ->
              thrown("java.lang.ArrayIndexOutOfBoundsException", () -> empty[written & 1]);
          case "cast" -> thrown("java.lang.ClassCastException", () -> (String) (Object) empty);
          default -> throw new IllegalArgumentException("unknown way");
        }
        return Action.CONTINUE;
      }
    };
  }

  /** The last static field of a module is one that is used only here. */
  private static void statics() {
    int start = VmMemory.collections();
    while (VmMemory.collections() < start + COLLECTIONS) {
      fill();
      check(Optional.empty().isEmpty(), "a static field");
    }
  }

  /** Keeps the exceptions in whose making the collector ran. */
  private static void thrown(String type, Supplier<Object> failing) {
    List<RuntimeException> kept = new ArrayList<>();
    int start = VmMemory.collections();
    while (VmMemory.collections() < start + COLLECTIONS) {
      int before = VmMemory.collections();
      try {
        check(failing.get() == failing, "nothing thrown");
      } catch (RuntimeException e) {
        if (VmMemory.collections() > before) {
          kept.add(e);
        }
      }
      for (var e : kept) {
        check(e.getClass().getName().equals(type), type);
        check(e.getStackTrace().length > 3, "a stack trace");
      }
    }
    check(!kept.isEmpty(), "the aim: no collection while an exception was made");
  }

  private static void fill() {
    written += new byte[written % 1000].length + 1;
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException("lost: " + what);
    }
  }
}
