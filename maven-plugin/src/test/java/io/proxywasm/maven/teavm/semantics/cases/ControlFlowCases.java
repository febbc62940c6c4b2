package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

@SuppressWarnings({
  "AssignmentExpression",
  "EmptyCatch",
  "FallThrough",
  "Finally",
  "InfiniteRecursion",
  "LabelledBreakTarget",
  "LoopOverCharArray",
  "RedundantControlFlow",
  "ShortCircuitBoolean",
  "StatementSwitchToExpressionSwitch",
  "TraditionalSwitchExpression",
  "UnusedLabel",
  "fallthrough",
  "finally"
}) // what is odd is what is tried
final class ControlFlowCases {
  private ControlFlowCases() {}

  static List<Case> all() {
    return Stream.of(finallies(), loops(), switches()).flatMap(List::stream).toList();
  }

  private static List<Case> finallies() {
    return List.of(
        new Case("finally after return", () -> order(0)),
        new Case("finally after an exception", () -> order(1)),
        new Case("finally overrides a return", () -> overridden()),
        new Case("finally overrides an exception", () -> swallowed()),
        new Case("exception from finally", () -> replaced()),
        new Case("the value returned is the one before finally", () -> before()),
        new Case("but an object's changes are seen", () -> changed().toString()),
        new Case("nested finallies", () -> nested(0) + nested(1) + nested(2) + nested(3)),
        new Case("break in finally", ControlFlowCases::breakInFinally),
        new Case("continue in finally", ControlFlowCases::continueInFinally),
        new Case("exception in catch", ControlFlowCases::exceptionInCatch),
        new Case("try in a loop", ControlFlowCases::tryInLoop),
        new Case("variable set in try, read in catch", ControlFlowCases::setInTry),
        new Case("variable set in try, read in finally", ControlFlowCases::setThenFinally),
        new Case("rethrown through finally", ControlFlowCases::through),
        new Case(
            "return in a loop in a try",
            () -> find(List.of("a", "bb", "c"), 2) + find(List.of("a"), 2)),
        new Case("recursion with finally", () -> depth(5)),
        new Case("exception across methods", () -> across(3)),
        new Case("synchronized and return", () -> locked(new Object())));
  }

  private static List<Case> loops() {
    return List.of(
        new Case("labelled break", ControlFlowCases::labelledBreak),
        new Case("labelled continue", ControlFlowCases::labelledContinue),
        new Case("break out of a block", () -> block(1) + block(5)),
        new Case("do while", ControlFlowCases::doWhile),
        new Case("for of several variables", ControlFlowCases::several),
        new Case("for without a condition", ControlFlowCases::endless),
        new Case("for each over an array", ControlFlowCases::arraySum),
        new Case("for each over an Iterable of one's own", ControlFlowCases::iterable),
        new Case("Iterable.forEach", ControlFlowCases::forEach),
        new Case(
            "Iterable.spliterator",
            () -> java.util.stream.StreamSupport.stream(new UpTo(4).spliterator(), false).toList()),
        new Case(
            "Iterator.remove by default",
            () -> {
              new UpTo(3).iterator().remove();
              return "";
            }),
        new Case("loop over all chars", ControlFlowCases::chars),
        new Case("loop that overflows", ControlFlowCases::overflows),
        new Case("evaluation order of operands", ControlFlowCases::operands),
        new Case("evaluation order of an array store", ControlFlowCases::arrayStore),
        new Case("evaluation order of arguments", () -> order(next(), next(), next())),
        new Case("array index before a failing value", ControlFlowCases::failingValue),
        new Case("compound assignment to an element", ControlFlowCases::compoundElement),
        new Case("i = i++", ControlFlowCases::increment),
        new Case("x += x++ + ++x", ControlFlowCases::mixedIncrements),
        new Case(
            "short circuit",
            () ->
                (yes(1) || yes(2))
                    + log()
                    + (no(1) && yes(2))
                    + log()
                    + (yes(1) | yes(2))
                    + log()
                    + (no(3) & yes(4))
                    + log()),
        new Case(
            "ternary types",
            () ->
                ""
                    + (Opaque.of(1) == 1 ? 1 : 2.0)
                    + (Opaque.of(1) == 1 ? 'a' : 0)
                    + (Opaque.of(1) == 1 ? (Object) 1 : "x")),
        new Case(
            "ternary that unboxes null", () -> Opaque.of(1) == 1 ? Opaque.of((Integer) null) : 2));
  }

  private static List<Case> switches() {
    return List.of(
        new Case("falls through", () -> fall(1) + fall(2) + fall(3) + fall(9)),
        new Case("dense switch", () -> dense(0) + dense(4) + dense(5) + dense(-1)),
        new Case(
            "sparse switch",
            () ->
                sparse(Integer.MIN_VALUE)
                    + sparse(1000000)
                    + sparse(Integer.MAX_VALUE)
                    + sparse(7)),
        new Case("switch on a char", () -> letter('a') + letter('€') + letter('z')),
        new Case("switch on a boxed value", () -> boxed(5) + boxed(6)),
        new Case("switch on a boxed null", () -> boxed(Opaque.of((Integer) null))),
        new Case("switch with yield", () -> yielded(3) + yielded(4)),
        new Case("switch that throws", () -> throwing(2)),
        new Case(
            "switch on strings", () -> text("") + text("a") + text("b") + text("é") + text("none")),
        new Case("switch in a loop with continue", ControlFlowCases::switchInLoop),
        new Case(
            "nested switch",
            () -> nestedSwitch(1, "a") + nestedSwitch(1, "b") + nestedSwitch(2, "a")),
        new Case(
            "if chain on patterns",
            () ->
                pattern(5)
                    + pattern("text")
                    + pattern("")
                    + pattern(List.of(1, 2))
                    + pattern(new int[] {1})
                    + pattern(null)
                    + pattern('c')),
        new Case(
            "pattern in a condition",
            () -> longer(Opaque.of((Object) "abc"), 2) + "" + longer(Opaque.of((Object) 5), 2)),
        new Case("sealed types", () -> area(new Circle(2)) + area(new Square(3))),
        new Case("negated pattern", () -> negated("abc") + negated(5)));
  }

  private static final StringBuilder LOG = new StringBuilder();
  private static int counter;

  private static String log() {
    String text = LOG.toString();
    LOG.setLength(0);
    return "[" + text + "]";
  }

  private static boolean yes(int n) {
    LOG.append(n);
    return true;
  }

  private static boolean no(int n) {
    LOG.append(-n);
    return false;
  }

  private static int next() {
    return ++counter;
  }

  private static String order(int a, int b, int c) {
    return (b - a) + " " + (c - b);
  }

  private static String order(int fail) {
    var log = new StringBuilder();
    try {
      log.append(tried(log, fail));
    } catch (RuntimeException e) {
      log.append(e.getMessage());
    }
    return log.toString();
  }

  private static String tried(StringBuilder log, int fail) {
    try {
      if (Opaque.of(fail) == 1) {
        throw new IllegalStateException(" failed");
      }
      return " returned";
    } finally {
      log.append("finally");
    }
  }

  private static int overridden() {
    try {
      return 1;
    } finally {
      return 2;
    }
  }

  private static String swallowed() {
    try {
      throw new IllegalStateException("lost");
    } finally {
      return "swallowed";
    }
  }

  private static String replaced() {
    try {
      throw new IllegalStateException("first");
    } finally {
      throw new IllegalArgumentException("second");
    }
  }

  private static int before() {
    int x = 1;
    try {
      return x;
    } finally {
      x = 2;
    }
  }

  private static StringBuilder changed() {
    var text = new StringBuilder("a");
    try {
      return text;
    } finally {
      text.append("b");
    }
  }

  private static String nested(int fail) {
    var log = new StringBuilder();
    try {
      try {
        try {
          log.append("1");
          fail(fail, 1);
        } finally {
          log.append("2");
          fail(fail, 2);
        }
      } catch (IllegalStateException e) {
        log.append("c").append(e.getMessage());
        fail(fail, 3);
      } finally {
        log.append("3");
      }
    } finally {
      log.append("4 ");
    }
    return log.toString();
  }

  private static void fail(int wanted, int here) {
    if (Opaque.of(wanted) == here) {
      throw new IllegalStateException("f" + here);
    }
  }

  private static String breakInFinally() {
    int rounds = 0;
    while (true) {
      try {
        rounds++;
        throw new IllegalStateException();
      } finally {
        break;
      }
    }
    return "rounds " + rounds;
  }

  private static int continueInFinally() {
    int rounds = 0;
    for (int i = 0; i < 3; i++) {
      try {
        throw new IllegalStateException();
      } finally {
        rounds += i;
        continue;
      }
    }
    return rounds;
  }

  private static String exceptionInCatch() {
    try {
      try {
        throw new IllegalStateException("a");
      } catch (IllegalStateException e) {
        throw new IllegalArgumentException("b", e);
      } finally {
        LOG.append("f");
      }
    } catch (IllegalArgumentException e) {
      return e.getMessage() + e.getCause().getMessage() + log();
    }
  }

  private static String tryInLoop() {
    var text = new StringBuilder();
    for (String s : List.of("1", "x", "3", "", "5")) {
      try {
        if (s.equals("3")) {
          continue;
        }
        text.append(Integer.parseInt(s));
      } catch (NumberFormatException e) {
        text.append('!');
      } finally {
        text.append(',');
      }
    }
    return text.toString();
  }

  private static int setInTry() {
    int x = 1;
    try {
      x = 2;
      fail(1, 1);
      x = 3;
    } catch (IllegalStateException e) {
      return x;
    }
    return -x;
  }

  private static String setThenFinally() {
    String state = "none";
    try {
      state = "begun";
      fail(1, 1);
      state = "done";
    } catch (IllegalStateException e) {
      state += " caught";
    } finally {
      state += " finally";
    }
    return state;
  }

  private static String through() {
    try {
      fail(2, 2);
      return "not reached";
    } finally {
      LOG.setLength(0);
    }
  }

  private static String find(List<String> texts, int length) {
    try {
      for (String text : texts) {
        if (text.length() == length) {
          return text;
        }
      }
    } finally {
      LOG.append("searched ");
    }
    return "nothing" + log();
  }

  private static int depth(int n) {
    try {
      return n == 0 ? 0 : 1 + depth(n - 1);
    } finally {
      counter++;
    }
  }

  private static int across(int n) {
    if (n == 0) {
      throw new IllegalStateException("bottom");
    }
    try {
      return across(n - 1);
    } catch (IllegalStateException e) {
      throw new IllegalStateException(e.getMessage() + n, e);
    }
  }

  private static String locked(Object lock) {
    synchronized (lock) {
      for (int i = 0; ; i++) {
        if (i == Opaque.of(3)) {
          return "i " + i;
        }
      }
    }
  }

  private static String labelledBreak() {
    outer:
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        if (i * j == Opaque.of(6)) {
          LOG.append(i).append(j);
          break outer;
        }
      }
    }
    return log();
  }

  private static String labelledContinue() {
    outer:
    for (int i = 0; i < 4; i++) {
      int j = 0;
      while (true) {
        if (j++ > i) {
          continue outer;
        }
        LOG.append(i).append(j).append(' ');
      }
    }
    return log();
  }

  private static String block(int x) {
    String text = "start";
    check:
    {
      if (Opaque.of(x) > 3) {
        break check;
      }
      text += " small";
    }
    return text + " end ";
  }

  private static int doWhile() {
    int n = 27;
    int steps = 0;
    do {
      n = n % 2 == 0 ? n / 2 : 3 * n + 1;
      steps++;
    } while (n != 1);
    return steps;
  }

  private static String several() {
    for (int i = 0, j = 10; i < j; i += 2, j--) {
      LOG.append(i).append('-').append(j).append(' ');
    }
    return log();
  }

  private static int endless() {
    int i = 0;
    for (; ; ) {
      if (++i > Opaque.of(10)) {
        return i;
      }
    }
  }

  private static long arraySum() {
    long sum = 0;
    for (int[] row : new int[][] {{1, 2}, {}, {3}}) {
      for (int x : row) {
        sum = sum * 10 + x;
      }
    }
    return sum;
  }

  private record UpTo(int limit) implements Iterable<Integer> {
    @Override
    public Iterator<Integer> iterator() {
      return new Iterator<>() {
        private int at;

        @Override
        public boolean hasNext() {
          return at < limit;
        }

        @Override
        public Integer next() {
          if (!hasNext()) {
            throw new NoSuchElementException("after " + limit);
          }
          return at++;
        }
      };
    }
  }

  private static int iterable() {
    int sum = 0;
    for (int i : new UpTo(5)) {
      sum += i;
    }
    return sum;
  }

  private static List<Integer> forEach() {
    var list = new ArrayList<Integer>();
    new UpTo(3).forEach(list::add);
    new UpTo(2).iterator().forEachRemaining(list::add);
    return list;
  }

  private static int chars() {
    int count = 0;
    for (char c = 0; c < 0xFFFF; c++) {
      count += Character.isSurrogate(c) ? 1 : 0;
    }
    return count;
  }

  private static int overflows() {
    int steps = 0;
    for (int i = Integer.MAX_VALUE - 3; i > 0; i++) {
      steps++;
    }
    return steps;
  }

  private static int operands() {
    int i = Opaque.of(2);
    return (i = 3) * i + i++ * i;
  }

  private static String arrayStore() {
    int[] a = {0, 0, 0};
    int i = 0;
    a[i++] = a[i] = i = 2;
    return a[0] + " " + a[1] + " " + a[2] + " " + i;
  }

  private static String failingValue() {
    int[] a = new int[1];
    int i = 0;
    try {
      a[i = 5] = Integer.parseInt("x");
    } catch (NumberFormatException e) {
      return "value first, i " + i + a[0];
    }
    return "none";
  }

  private static int compoundElement() {
    int[] a = {1, 2};
    int i = 0;
    a[i++] += 10;
    a[i] <<= i + 2;
    return a[0] * 100 + a[1];
  }

  private static int increment() {
    int i = Opaque.of(5);
    i = i++;
    return i;
  }

  private static int mixedIncrements() {
    int x = Opaque.of(3);
    x += x++ + ++x;
    return x;
  }

  private static String fall(int x) {
    String text = "";
    switch (Opaque.of(x)) {
      case 1:
        text += "one ";
      case 2:
        text += "two ";
        break;
      default:
        text += "default ";
      case 3:
        text += "three ";
    }
    return text;
  }

  private static int dense(int x) {
    return switch (Opaque.of(x)) {
      case 0 -> 10;
      case 1 -> 11;
      case 2, 3 -> 12;
      case 4 -> 14;
      default -> -1000;
    };
  }

  private static String sparse(int x) {
    return switch (Opaque.of(x)) {
      case Integer.MIN_VALUE -> "min ";
      case 1_000_000 -> "million ";
      case Integer.MAX_VALUE -> "max ";
      default -> "other ";
    };
  }

  private static int letter(char c) {
    return switch (Opaque.of((Character) c)) {
      case 'a' -> 1;
      case '€' -> 2;
      default -> 3;
    };
  }

  private static String boxed(Integer x) {
    switch (x) {
      case 5:
        return "five";
      default:
        return "other";
    }
  }

  private static int yielded(int x) {
    return switch (Opaque.of(x)) {
      case 3:
        int square = x * x;
        yield square;
      default:
        yield -x;
    };
  }

  private static String throwing(int x) {
    return switch (Opaque.of(x)) {
      case 1 -> "one";
      default -> throw new IllegalArgumentException("no " + x);
    };
  }

  private static String text(String text) {
    return switch (Opaque.of(text)) {
      case "" -> "empty ";
      case "a", "b" -> "letter ";
      case "é" -> "accent ";
      default -> "other ";
    };
  }

  private static String switchInLoop() {
    for (int i = 0; i < 5; i++) {
      switch (i % 3) {
        case 0:
          continue;
        case 1:
          LOG.append(i);
          break;
        default:
          LOG.append('-');
      }
      LOG.append(';');
    }
    return log();
  }

  private static String nestedSwitch(int x, String text) {
    return switch (Opaque.of(x)) {
      case 1 ->
          switch (text) {
            case "a" -> "1a ";
            default -> "1? ";
          };
      default -> "? ";
    };
  }

  private static String pattern(Object o) {
    Object tried = Opaque.of(o);
    if (tried instanceof Integer i && i > 3) {
      return "int " + (i + 1);
    } else if (tried instanceof String s && !s.isEmpty()) {
      return " text " + s.charAt(0);
    } else if (tried instanceof List<?> list) {
      return " list " + list.size();
    } else if (tried instanceof int[] array) {
      return " array " + array[0];
    }
    return " other " + (tried == null);
  }

  private static boolean longer(Object o, int length) {
    return o instanceof String s && s.length() > length;
  }

  private static String negated(Object o) {
    if (!(Opaque.of(o) instanceof String s)) {
      return "no text";
    }
    return s.toUpperCase(java.util.Locale.ROOT);
  }

  private sealed interface Shape permits Circle, Square {}

  private record Circle(double radius) implements Shape {}

  private record Square(double side) implements Shape {}

  private static String area(Shape shape) {
    if (shape instanceof Circle c) {
      return "circle " + c.radius() * c.radius() * 3;
    }
    return " square " + ((Square) shape).side();
  }
}
