package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;

/** The thread that runs everything, and values that belong to it or to a class. */
@SuppressWarnings({
  "DoNotCall",
  "IdentityBinaryExpression",
  "ThreadPriorityCheck",
  "UnnecessaryMethodReference",
  "deprecation"
}) // what is odd is what is tried
final class ThreadCases {
  private ThreadCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(threads());
    cases.addAll(classValues());
    return cases;
  }

  private static List<Case> threads() {
    return List.of(
        new Case("currentThread", () -> Thread.currentThread() == Thread.currentThread()),
        new Case("a thread's name", () -> Thread.currentThread().getName()),
        new Case("setName", ThreadCases::named),
        new Case("setName of null", () -> AtomicCases.done(() -> set(null), "")),
        new Case("a thread's id", () -> Thread.currentThread().getId() > 0),
        new Case("isAlive", () -> Thread.currentThread().isAlive()),
        new Case("isDaemon", () -> Thread.currentThread().isDaemon()),
        new Case("setDaemon", () -> AtomicCases.done(() -> daemon(true), "")),
        new Case("setPriority", () -> Each.of(List.of(0, 1, 10, 11, -1), ThreadCases::priority)),
        new Case("a thread told", () -> Thread.currentThread().toString().endsWith("main,5,main]")),
        new Case("interrupt", ThreadCases::interrupted),
        new Case("interrupted while not", Thread::interrupted),
        new Case("a thread's stack", () -> Thread.currentThread().getStackTrace().length > 0),
        new Case("run again", () -> AtomicCases.done(Thread.currentThread()::run, "done")),
        new Case("yield", () -> AtomicCases.done(Thread::yield, "done")),
        new Case("onSpinWait", () -> AtomicCases.done(Thread::onSpinWait, "done")),
        new Case("a handler of exceptions", ThreadCases::handled));
  }

  private static void set(String name) {
    Thread.currentThread().setName(name);
  }

  private static void daemon(boolean daemon) {
    Thread.currentThread().setDaemon(daemon);
  }

  private static String named() {
    String before = Thread.currentThread().getName();
    set("other");
    String after = Thread.currentThread().getName();
    set(before);
    return before + " " + after;
  }

  private static String priority(int priority) {
    int before = Thread.currentThread().getPriority();
    Thread.currentThread().setPriority(priority);
    int after = Thread.currentThread().getPriority();
    Thread.currentThread().setPriority(before);
    return before + " " + after;
  }

  private static String interrupted() {
    var thread = Thread.currentThread();
    thread.interrupt();
    String text = thread.isInterrupted() + " " + thread.isInterrupted();
    return text + " " + Thread.interrupted() + " " + thread.isInterrupted();
  }

  private static String handled() {
    var text = new StringBuilder();
    Thread.UncaughtExceptionHandler handler =
        (thread, e) -> text.append(thread.getName()).append(' ').append(e.getMessage());
    handler.uncaughtException(Thread.currentThread(), new IllegalStateException("bad"));
    return text.toString();
  }

  private static List<Case> classValues() {
    return List.of(
        new Case("a ClassValue", () -> values(new Names())),
        new Case("a ClassValue that fails", () -> twice(new Failing(), String.class)),
        new Case("a ClassValue of null", () -> new Names().get(null)),
        new Case("a ClassValue that sets itself", () -> new Recursive().get(String.class)),
        new Case("a value removed", ThreadCases::removed));
  }

  private static class Names extends ClassValue<String> {
    private int count;

    @Override
    protected String computeValue(Class<?> type) {
      count++;
      return type == Void.class ? null : type.getSimpleName() + count;
    }
  }

  private static final class Failing extends Names {
    private boolean failed;

    @Override
    protected String computeValue(Class<?> type) {
      if (!failed) {
        failed = true;
        throw new IllegalStateException("first");
      }
      return super.computeValue(type);
    }
  }

  private static final class Recursive extends Names {
    private int depth;

    @Override
    protected String computeValue(Class<?> type) {
      return depth++ == 0 ? "outer of " + get(type) : super.computeValue(type);
    }
  }

  private static String values(Names names) {
    String text = names.get(String.class) + names.get(int[].class) + names.get(String.class);
    return text + names.get(Void.class) + names.get(Void.class) + names.count;
  }

  private static String twice(Names names, Class<?> type) {
    return AtomicCases.done(() -> names.get(type), "") + names.get(type);
  }

  private static String removed() {
    var names = new Names();
    String text = names.get(String.class);
    names.remove(String.class);
    names.remove(String.class);
    return text + names.get(String.class);
  }
}
