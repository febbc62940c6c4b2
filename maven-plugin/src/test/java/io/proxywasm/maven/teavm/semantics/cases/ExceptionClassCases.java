package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Every constructor of every exception there is to throw. */
@SuppressWarnings("OperatorPrecedence") // what is odd is what is tried
final class ExceptionClassCases {
  private ExceptionClassCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    plain(cases);
    full(cases);
    other(cases);
    return cases;
  }

  private static void plain(List<Case> cases) {
    cases.addAll(plain(AbstractMethodError::new, AbstractMethodError::new));
    cases.addAll(plain(ArithmeticException::new, ArithmeticException::new));
    cases.addAll(plain(ArrayStoreException::new, ArrayStoreException::new));
    cases.addAll(plain(ClassCastException::new, ClassCastException::new));
    cases.addAll(plain(ClassCircularityError::new, ClassCircularityError::new));
    cases.addAll(plain(ClassFormatError::new, ClassFormatError::new));
    cases.addAll(plain(CloneNotSupportedException::new, CloneNotSupportedException::new));
    cases.addAll(plain(IllegalAccessError::new, IllegalAccessError::new));
    cases.addAll(plain(IllegalAccessException::new, IllegalAccessException::new));
    cases.addAll(plain(IllegalMonitorStateException::new, IllegalMonitorStateException::new));
    cases.addAll(plain(IllegalThreadStateException::new, IllegalThreadStateException::new));
    cases.addAll(plain(IncompatibleClassChangeError::new, IncompatibleClassChangeError::new));
    cases.addAll(plain(InstantiationError::new, InstantiationError::new));
    cases.addAll(plain(InstantiationException::new, InstantiationException::new));
    cases.addAll(plain(InterruptedException::new, InterruptedException::new));
    cases.addAll(plain(NegativeArraySizeException::new, NegativeArraySizeException::new));
    cases.addAll(plain(NoClassDefFoundError::new, NoClassDefFoundError::new));
    cases.addAll(plain(NoSuchFieldError::new, NoSuchFieldError::new));
    cases.addAll(plain(NoSuchFieldException::new, NoSuchFieldException::new));
    cases.addAll(plain(NoSuchMethodError::new, NoSuchMethodError::new));
    cases.addAll(plain(NoSuchMethodException::new, NoSuchMethodException::new));
    cases.addAll(plain(NullPointerException::new, NullPointerException::new));
    cases.addAll(plain(NumberFormatException::new, NumberFormatException::new));
    cases.addAll(plain(OutOfMemoryError::new, OutOfMemoryError::new));
    cases.addAll(plain(StackOverflowError::new, StackOverflowError::new));
    cases.addAll(plain(UnknownError::new, UnknownError::new));
    cases.addAll(plain(UnsatisfiedLinkError::new, UnsatisfiedLinkError::new));
    cases.addAll(plain(UnsupportedClassVersionError::new, UnsupportedClassVersionError::new));
    cases.addAll(plain(VerifyError::new, VerifyError::new));
    cases.addAll(plain(CancellationException::new, CancellationException::new));
    cases.addAll(plain(TimeoutException::new, TimeoutException::new));
    cases.addAll(plain(StringIndexOutOfBoundsException::new, StringIndexOutOfBoundsException::new));
    cases.addAll(plain(ArrayIndexOutOfBoundsException::new, ArrayIndexOutOfBoundsException::new));
    cases.addAll(plain(IndexOutOfBoundsException::new, IndexOutOfBoundsException::new));
    cases.addAll(plain(ExceptionInInitializerError::new, ExceptionInInitializerError::new));
    cases.addAll(plain(ClassNotFoundException::new, ClassNotFoundException::new));
    cases.addAll(plain(LinkageError::new, LinkageError::new));
    cases.addAll(plain(AssertionError::new, AssertionError::new));
    cases.addAll(plain(ThreadDeath::new, message -> new ThreadDeath()));
  }

  private static void full(List<Case> cases) {
    cases.addAll(
        full(
            BootstrapMethodError::new,
            BootstrapMethodError::new,
            BootstrapMethodError::new,
            BootstrapMethodError::new));
    cases.addAll(full(Error::new, Error::new, Error::new, Error::new));
    cases.addAll(full(Exception::new, Exception::new, Exception::new, Exception::new));
    cases.addAll(
        full(
            IllegalArgumentException::new,
            IllegalArgumentException::new,
            IllegalArgumentException::new,
            IllegalArgumentException::new));
    cases.addAll(
        full(
            IllegalCallerException::new,
            IllegalCallerException::new,
            IllegalCallerException::new,
            IllegalCallerException::new));
    cases.addAll(
        full(
            IllegalStateException::new,
            IllegalStateException::new,
            IllegalStateException::new,
            IllegalStateException::new));
    cases.addAll(
        full(InternalError::new, InternalError::new, InternalError::new, InternalError::new));
    cases.addAll(
        full(
            ReflectiveOperationException::new,
            ReflectiveOperationException::new,
            ReflectiveOperationException::new,
            ReflectiveOperationException::new));
    cases.addAll(
        full(
            RuntimeException::new,
            RuntimeException::new,
            RuntimeException::new,
            RuntimeException::new));
    cases.addAll(
        full(
            SecurityException::new,
            SecurityException::new,
            SecurityException::new,
            SecurityException::new));
    cases.addAll(full(Throwable::new, Throwable::new, Throwable::new, Throwable::new));
    cases.addAll(
        full(
            UnsupportedOperationException::new,
            UnsupportedOperationException::new,
            UnsupportedOperationException::new,
            UnsupportedOperationException::new));
    cases.addAll(
        full(
            RejectedExecutionException::new,
            RejectedExecutionException::new,
            RejectedExecutionException::new,
            RejectedExecutionException::new));
  }

  private static void other(List<Case> cases) {
    cases.addAll(caused(LinkageError::new));
    cases.addAll(caused(ClassNotFoundException::new));
    cases.addAll(caused(CompletionException::new));
    cases.addAll(caused(ExecutionException::new));
    cases.addAll(caused(AssertionError::new));
    cases.addAll(caused((message, cause) -> new CompletionException(cause)));
    cases.addAll(caused((message, cause) -> new ExecutionException(cause)));
    cases.addAll(caused((message, cause) -> new ExceptionInInitializerError(cause)));
    cases.addAll(caused((message, cause) -> new AssertionError((Object) cause)));
    cases.addAll(caused(TypeNotPresentException::new));
    for (int number : new int[] {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      cases.add(told(() -> new IndexOutOfBoundsException(number)));
      cases.add(told(() -> new IndexOutOfBoundsException((long) number)));
      cases.add(told(() -> new StringIndexOutOfBoundsException(number)));
      cases.add(told(() -> new ArrayIndexOutOfBoundsException(number)));
      cases.add(told(() -> new AssertionError(number)));
      cases.add(told(() -> new AssertionError((long) number)));
      cases.add(told(() -> new AssertionError(number == 0 ? 1.5f : Float.NaN)));
      cases.add(told(() -> new AssertionError(number == 0 ? -0.0 : 0.1)));
      cases.add(told(() -> new AssertionError((char) (number & 0x7F | 0x40))));
      cases.add(told(() -> new AssertionError(number == 0)));
    }
    cases.add(
        new Case("typeName", () -> new TypeNotPresentException("a.B", new Error("c")).typeName()));
    cases.add(
        new Case(
            "constantName",
            () -> new EnumConstantNotPresentException(Kind.class, "X").constantName()));
    cases.add(
        new Case(
            "enumType",
            () -> new EnumConstantNotPresentException(Kind.class, "X").enumType() == Kind.class));
    cases.add(
        new Case(
            "getException", () -> new ClassNotFoundException("a", new Error("b")).getException()));
    cases.add(
        new Case(
            "getException of an initialiser",
            () -> new ExceptionInInitializerError(new Error("b")).getException()));
    cases.add(new Case("a VirtualMachineError of one's own", () -> tell(new OwnError())));
    cases.add(new Case("its causes", () -> tell(new OwnError(new Error("c")))));
    cases.add(new Case("NullPointerException", () -> tell(new NullPointerException("m"))));
    cases.add(
        new Case(
            "fillInStackTrace of a NullPointerException",
            () -> tell(new NullPointerException("m").fillInStackTrace())));
  }

  private enum Kind {
    A
  }

  private static final class OwnError extends VirtualMachineError {
    private static final long serialVersionUID = 1;

    OwnError() {}

    OwnError(Throwable cause) {
      super(cause);
    }
  }

  private static List<Case> plain(
      Supplier<Throwable> none, Function<@Nullable String, Throwable> withMessage) {
    return List.of(
        told(none),
        told(() -> withMessage.apply("m")),
        told(() -> withMessage.apply("")),
        told(() -> withMessage.apply(null)));
  }

  private static List<Case> caused(
      BiFunction<@Nullable String, @Nullable Throwable, Throwable> withBoth) {
    return List.of(
        told(() -> withBoth.apply("m", new Error("c"))),
        told(() -> withBoth.apply(null, new Error("c"))),
        told(() -> withBoth.apply("m", null)),
        told(() -> withBoth.apply(null, null)),
        told(() -> withBoth.apply("m", new Error("c")).initCause(new Error("late"))));
  }

  private static List<Case> full(
      Supplier<Throwable> none,
      Function<@Nullable String, Throwable> withMessage,
      Function<@Nullable Throwable, Throwable> withCause,
      BiFunction<@Nullable String, @Nullable Throwable, Throwable> withBoth) {
    var cases = new ArrayList<Case>(plain(none, withMessage));
    cases.addAll(caused(withBoth));
    cases.addAll(caused((message, cause) -> withCause.apply(cause)));
    cases.add(told(() -> withMessage.apply("m").initCause(new Error("late"))));
    return cases;
  }

  private static Case told(Supplier<Throwable> made) {
    return new Case("an exception made", () -> tell(made.get()));
  }

  private static String tell(Throwable e) {
    return e
        + ", "
        + e.getMessage()
        + ", "
        + e.getLocalizedMessage()
        + ", "
        + e.getCause()
        + ", "
        + e.getSuppressed().length;
  }
}
