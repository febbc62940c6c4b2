package io.proxywasm.maven.teavm.semantics.cases;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** ThreadLocal, Iterable, streams of System, and what else of java.lang stands alone. */
final class ThreadLocalCases {
  private ThreadLocalCases() {}

  static List<Case> all() {
    return List.of(
        new Case("a ThreadLocal without a value", () -> new ThreadLocal<String>().get()),
        new Case("a ThreadLocal set", () -> locals(new ThreadLocal<>())),
        new Case("a ThreadLocal of a supplier", () -> locals(ThreadLocal.withInitial(() -> "i"))),
        new Case("a ThreadLocal of no supplier", () -> ThreadLocal.withInitial(null)),
        new Case("an InheritableThreadLocal", () -> locals(new InheritableThreadLocal<>())),
        new Case("a ThreadLocal with a value of its own", () -> locals(new Own())),
        new Case("a supplier is asked once, and after remove", ThreadLocalCases::asked),
        new Case("a supplier fails", ThreadLocalCases::failing),
        new Case("two ThreadLocals", ThreadLocalCases::two),
        new Case("printStackTrace to a stream", ThreadLocalCases::printed),
        new Case("setOut", ThreadLocalCases::out),
        new Case("setErr", ThreadLocalCases::err),
        new Case("getLocalizedMessage", () -> new Exception("m").getLocalizedMessage()),
        new Case(
            "Iterable.forEach of null", () -> AtomicCases.done(() -> once("a").forEach(null), "")),
        new Case("Iterable.spliterator", () -> spliterated(once("a"))),
        new Case(
            "identityHashCode of null", () -> System.identityHashCode(Opaque.of((Object) null))),
        new Case("Runnable", ThreadLocalCases::run),
        new Case(
            "a StackTraceElement told",
            () -> new Throwable().getStackTrace()[0].toString().isEmpty()),
        new Case("getSecurityManager", ThreadLocalCases::security));
  }

  private static String locals(ThreadLocal<String> local) {
    String text = local.get();
    local.set("a");
    text += local.get();
    local.set(null);
    text += local.get();
    local.remove();
    local.remove();
    return text + local.get();
  }

  private static final class Own extends ThreadLocal<String> {
    @Override
    protected String initialValue() {
      return "own";
    }
  }

  private static String asked() {
    var count = new int[1];
    var local = ThreadLocal.withInitial(() -> ++count[0] > 2 ? null : count[0]);
    String text = local.get() + " " + local.get();
    local.remove();
    text += local.get();
    local.remove();
    return text + local.get() + local.get() + count[0];
  }

  private static String failing() {
    var count = new int[1];
    var local =
        ThreadLocal.withInitial(
            () -> {
              if (count[0]++ == 0) {
                throw new IllegalStateException("first");
              }
              return "second";
            });
    return AtomicCases.done(local::get, "") + local.get();
  }

  private static String two() {
    var one = ThreadLocal.withInitial(() -> "1");
    var other = ThreadLocal.withInitial(() -> "2");
    one.set("one");
    return one.get() + other.get();
  }

  private static String printed() {
    var bytes = new ByteArrayOutputStream();
    new IllegalStateException("told", new Error("cause")).printStackTrace(new PrintStream(bytes));
    return bytes
        .toString(StandardCharsets.UTF_8)
        .lines()
        .filter(l -> !l.startsWith("\t"))
        .toList()
        .toString();
  }

  private static String out() {
    var before = System.out;
    var bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes));
    System.out.print("printed");
    System.out.flush();
    System.setOut(before);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String err() {
    var before = System.err;
    var bytes = new ByteArrayOutputStream();
    System.setErr(new PrintStream(bytes));
    System.err.print("wrong");
    System.err.flush();
    System.setErr(before);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Iterable<String> once(String element) {
    return () ->
        new Iterator<>() {
          private boolean given;

          @Override
          public boolean hasNext() {
            return !given;
          }

          @Override
          public String next() {
            if (given) {
              throw new NoSuchElementException();
            }
            given = true;
            return element;
          }
        };
  }

  private static String spliterated(Iterable<String> iterable) {
    var spliterator = iterable.spliterator();
    var seen = new ArrayList<String>();
    long size = spliterator.estimateSize();
    spliterator.forEachRemaining(seen::add);
    return size + " " + seen + spliterator.tryAdvance(seen::add) + spliterator.characteristics();
  }

  private static int run() {
    var count = new int[1];
    Runnable action = () -> count[0]++;
    action.run();
    return count[0];
  }

  @SuppressWarnings("removal")
  private static Object security() {
    return System.getSecurityManager();
  }
}
