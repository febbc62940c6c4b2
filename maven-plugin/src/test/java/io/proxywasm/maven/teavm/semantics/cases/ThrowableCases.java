package io.proxywasm.maven.teavm.semantics.cases;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@SuppressWarnings({
  "BadInstanceof",
  "CatchAndPrintStackTrace",
  "Finally",
  "IdentityBinaryExpression",
  "OverrideThrowableToString",
  "ThrowNull"
}) // what is odd is what is tried
final class ThrowableCases {
  private ThrowableCases() {}

  static List<Case> all() {
    return Stream.of(made(), causes(), suppressed(), traces(), virtualMachine())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> made() {
    return List.of(
        new Case(
            "toString", () -> new IllegalStateException("why").toString() + new RuntimeException()),
        new Case("toString of a nested class", () -> new Own("x", null).toString()),
        new Case(
            "toString of an anonymous class",
            () ->
                new RuntimeException("m") {
                  private static final long serialVersionUID = 1;
                }.toString()),
        new Case("getLocalizedMessage", () -> new Localized().toString()),
        new Case(
            "message of a cause",
            () -> new RuntimeException(new IllegalStateException("inner")).getMessage()),
        new Case(
            "message of a null cause",
            () ->
                new RuntimeException((Throwable) null).getMessage()
                    + new Error((Throwable) null).getMessage()),
        new Case("Exception of a cause", () -> new Exception(new Exception("x"))),
        new Case("Error of a cause", () -> new Error(new Exception())),
        new Case(
            "all constructors",
            () ->
                List.of(
                    new IllegalArgumentException(new Exception("a")),
                    new IllegalStateException("b", null),
                    new UnsupportedOperationException(new Exception("c")),
                    new SecurityException(new Exception("d")))),
        new Case(
            "AssertionError",
            () ->
                new AssertionError(5)
                    + " "
                    + new AssertionError('c')
                    + " "
                    + new AssertionError("m", new Exception("x")).getCause()
                    + new AssertionError((Object) new Exception("y")).getCause()
                    + new AssertionError(1.5)),
        new Case(
            "IndexOutOfBoundsException of an index",
            () ->
                new IndexOutOfBoundsException(5).getMessage()
                    + new IndexOutOfBoundsException(5L).getMessage()),
        new Case(
            "ArrayIndexOutOfBoundsException of an index",
            () -> new ArrayIndexOutOfBoundsException(5).getMessage()),
        new Case(
            "StringIndexOutOfBoundsException of an index",
            () -> new StringIndexOutOfBoundsException(5).getMessage()),
        new Case("TypeNotPresentException", () -> new TypeNotPresentException("a.B", null)),
        new Case(
            "EnumConstantNotPresentException",
            () -> new EnumConstantNotPresentException(Kind.class, "C").getMessage()),
        new Case(
            "ExceptionInInitializerError",
            () -> new ExceptionInInitializerError(new Exception("x")).getException()),
        new Case(
            "other errors",
            () ->
                List.of(
                    new LinkageError("a", null),
                    new NoClassDefFoundError("b"),
                    new StackOverflowError("c"),
                    new OutOfMemoryError("d"),
                    new InternalError("e", null),
                    new UnknownError("f"),
                    new VerifyError("g"),
                    new UnsatisfiedLinkError("h"),
                    new ClassFormatError("i"),
                    new BootstrapMethodError("j"))),
        new Case(
            "other exceptions",
            () ->
                List.of(
                    new CloneNotSupportedException("a"),
                    new InterruptedException("b"),
                    new ReflectiveOperationException("c", null),
                    new ClassNotFoundException("d", null),
                    new NoSuchFieldException("e"),
                    new NoSuchMethodException("f"),
                    new InstantiationException("g"),
                    new IllegalAccessException("h"),
                    new IllegalCallerException("i"),
                    new IllegalMonitorStateException("j"),
                    new NegativeArraySizeException("k"),
                    new ArrayStoreException("l"),
                    new ClassCastException("m"),
                    new ArithmeticException("n"),
                    new NumberFormatException("o"))),
        new Case(
            "a chain of types",
            () ->
                new NumberFormatException() instanceof IllegalArgumentException
                    && new StringIndexOutOfBoundsException() instanceof IndexOutOfBoundsException),
        new Case(
            "four arguments",
            () ->
                new Own("m", new Exception("c")).getStackTrace().length
                    + " "
                    + new Own("m", null).getSuppressed().length));
  }

  private static List<Case> causes() {
    return List.of(
        new Case(
            "initCause", () -> new RuntimeException("a").initCause(new Exception("b")).getCause()),
        new Case(
            "initCause twice",
            () ->
                new RuntimeException("a")
                    .initCause(new Exception("b"))
                    .initCause(new Exception("c"))),
        new Case(
            "initCause after a cause",
            () -> new RuntimeException("a", new Exception("b")).initCause(new Exception("c"))),
        new Case(
            "initCause after a null cause",
            () -> new RuntimeException("a", null).initCause(new Exception("c"))),
        new Case(
            "initCause of null, twice",
            () -> new RuntimeException("a").initCause(null).initCause(null)),
        new Case("initCause of itself", ThrowableCases::itself),
        new Case(
            "a chain of causes",
            () -> {
              throw new RuntimeException("a", new Exception("b", new Error("c")));
            }),
        new Case("cause of none", () -> new Exception("x").getCause()),
        new Case(
            "UncheckedIOException",
            () -> new UncheckedIOException(new java.io.IOException("io")).getMessage()),
        new Case("rethrown", ThrowableCases::rethrown));
  }

  private static List<Case> suppressed() {
    return List.of(
        new Case("addSuppressed", () -> suppress(new Exception("a"), new Exception("b"))),
        new Case("addSuppressed of itself", ThrowableCases::suppressItself),
        new Case(
            "addSuppressed of null",
            () -> suppress(new Exception("a"), Opaque.of((Exception) null))),
        new Case(
            "suppression switched off", () -> suppress(new Own("m", null), new Exception("b"))),
        new Case("getSuppressed is a copy", ThrowableCases::copied),
        new Case("try with resources", () -> resources(false, false)),
        new Case("try with resources, close fails", () -> resources(false, true)),
        new Case("try with resources, body fails", () -> resources(true, false)),
        new Case("try with resources, both fail", () -> resources(true, true)),
        new Case("try with a null resource", ThrowableCases::noResource),
        new Case("try with resources of a variable", ThrowableCases::effectivelyFinal));
  }

  private static List<Case> traces() {
    return List.of(
        new Case("a stack trace is there", () -> new Exception().getStackTrace().length > 0),
        new Case("setStackTrace", ThrowableCases::setTrace),
        new Case("setStackTrace of null", ThrowableCases::setNull),
        new Case("setStackTrace of a null element", ThrowableCases::setNullElement),
        new Case("fillInStackTrace answers itself", ThrowableCases::filled),
        new Case("printStackTrace", ThrowableCases::printed),
        new Case("printStackTrace of causes", ThrowableCases::printedCauses),
        new Case("printStackTrace asks toString", ThrowableCases::printedOwn),
        new Case(
            "StackTraceElement",
            () ->
                element("F.java", 5)
                    + " "
                    + element("F.java", -1)
                    + " "
                    + element(null, 7)
                    + " "
                    + element("F.java", -2)),
        new Case(
            "StackTraceElement equals",
            () ->
                element("F.java", 5).equals(element("F.java", 5))
                    + ""
                    + element(null, 1).equals(element("F", 1))
                    + (element("a", 1).hashCode() == element("a", 1).hashCode())),
        new Case(
            "StackTraceElement's parts",
            () ->
                element("F.java", 5).getClassName()
                    + element("F.java", 5).getMethodName()
                    + element("F.java", 5).getFileName()
                    + element("F.java", 5).getLineNumber()
                    + element("F.java", -2).isNativeMethod()),
        new Case(
            "StackTraceElement of null",
            () -> new StackTraceElement(Opaque.of((String) null), "m", "f", 1)));
  }

  private static List<Case> virtualMachine() {
    return List.of(
        new Case("a wrong cast", () -> (Integer) Opaque.of((Object) "a")),
        new Case("an array index", () -> new int[] {1, 2}[Opaque.of(2)]),
        new Case("index of an array", () -> new int[] {1}[Opaque.of(-1)]),
        new Case("caught by its superclass", ThrowableCases::superclass),
        new Case("multi-catch", () -> multi(0) + multi(1) + multi(2)),
        new Case("name of a caught failure", ThrowableCases::failure));
  }

  private enum Kind {
    A
  }

  private static class Own extends RuntimeException {
    private static final long serialVersionUID = 1;

    Own(String message, @Nullable Throwable cause) {
      super(message, cause, false, false);
    }
  }

  private static class Localized extends Exception {
    private static final long serialVersionUID = 1;

    Localized() {
      super("plain");
    }

    @Override
    public String getLocalizedMessage() {
      return "localized " + getMessage();
    }
  }

  private record Resource(StringBuilder log, String name, boolean fails) implements AutoCloseable {
    @Override
    public void close() {
      log.append(" close ").append(name);
      if (fails) {
        throw new IllegalStateException("close " + name);
      }
    }
  }

  private static Object itself() {
    var e = new RuntimeException("a");
    return e.initCause(e);
  }

  private static Object suppressItself() {
    var e = new RuntimeException("a");
    e.addSuppressed(e);
    return e;
  }

  private static String suppress(Exception e, Exception by) {
    e.addSuppressed(by);
    e.addSuppressed(by);
    return Arrays.toString(e.getSuppressed());
  }

  private static boolean copied() {
    var e = new Exception();
    e.addSuppressed(new Exception("b"));
    e.getSuppressed()[0] = new Exception("c");
    return e.getSuppressed()[0].getMessage().equals("b");
  }

  private static String resources(boolean body, boolean close) {
    var log = new StringBuilder();
    try (var a = new Resource(log, "a", close);
        var b = new Resource(log, "b", close)) {
      log.append("in ").append(a.name).append(b.name);
      if (body) {
        throw new IllegalArgumentException("body");
      }
    } catch (RuntimeException e) {
      log.append(' ').append(e).append(Arrays.toString(e.getSuppressed()));
    } finally {
      log.append(" end");
    }
    return log.toString();
  }

  private static String noResource() {
    try (Resource none = Opaque.of((Resource) null)) {
      return "in " + none;
    }
  }

  private static String effectivelyFinal() {
    var log = new StringBuilder();
    var resource = new Resource(log, "r", false);
    try (resource) {
      log.append("in");
    }
    return log.toString();
  }

  private static Object rethrown() throws Exception {
    try {
      throw new Exception("first");
    } catch (Exception e) {
      throw e;
    }
  }

  private static String setTrace() {
    var e = new Exception();
    StackTraceElement[] trace = {element("F.java", 1)};
    e.setStackTrace(trace);
    trace[0] = element("G.java", 2);
    return Arrays.toString(e.getStackTrace());
  }

  private static Object setNull() {
    new Exception().setStackTrace(Opaque.of((StackTraceElement[]) null));
    return "went on";
  }

  private static Object setNullElement() {
    new Exception().setStackTrace(new StackTraceElement[1]);
    return "went on";
  }

  private static boolean filled() {
    var e = new Exception();
    return e.fillInStackTrace() == e;
  }

  private static String printed() {
    var e = new IllegalStateException("why");
    e.setStackTrace(new StackTraceElement[] {element("F.java", 1), element(null, 0)});
    return print(e);
  }

  private static String printedCauses() {
    var inner = new Exception("inner");
    inner.setStackTrace(new StackTraceElement[] {element("F.java", 1), element("F.java", 9)});
    var e = new RuntimeException("outer", inner);
    e.setStackTrace(new StackTraceElement[] {element("F.java", 2), element("F.java", 9)});
    var side = new Error("side");
    side.setStackTrace(new StackTraceElement[0]);
    e.addSuppressed(side);
    return print(e);
  }

  private static String printedOwn() {
    var e =
        new Exception("m") {
          private static final long serialVersionUID = 1;

          @Override
          public String toString() {
            return "my own text";
          }
        };
    e.setStackTrace(new StackTraceElement[0]);
    return print(e);
  }

  private static String print(Throwable e) {
    var text = new StringWriter();
    e.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  private static StackTraceElement element(@Nullable String file, int line) {
    return new StackTraceElement("a.B", "c", file, line);
  }

  private static String superclass() {
    try {
      return "" + new int[] {1}[Opaque.of(3)];
    } catch (IndexOutOfBoundsException e) {
      return e.getClass().getSimpleName();
    }
  }

  private static String multi(int kind) {
    try {
      switch (Opaque.of(kind)) {
        case 0 -> throw new IllegalStateException("state");
        case 1 -> throw new IllegalArgumentException("argument");
        default -> throw new UnsupportedOperationException("operation");
      }
    } catch (IllegalStateException | IllegalArgumentException e) {
      return "either " + e.getMessage();
    } catch (RuntimeException e) {
      return "other " + e.getMessage();
    }
  }

  private static String failure() {
    try {
      return Opaque.of((String) null).trim();
    } catch (RuntimeException e) {
      return e.getClass().getName();
    }
  }
}
