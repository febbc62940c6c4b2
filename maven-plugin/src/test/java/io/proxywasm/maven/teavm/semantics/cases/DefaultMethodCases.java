package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;

final class DefaultMethodCases {
  private DefaultMethodCases() {}

  static List<Case> all() {
    return List.of(
        // Without this one TeaVM drops A's body, and then cannot choose it by mistake.
        new Case("only interface", () -> call(new Base()) + new Base().sum(1, 1, 1)),
        new Case("less specific interface named first", () -> call(new Diamond())),
        new Case("more specific interface named first", () -> call(new DiamondReversed())),
        new Case("only the subclass implements the more specific one", () -> call(new Sub())),
        new Case("class method wins", () -> call(new Own())),
        new Case("inherited class method wins", () -> call(new OwnSub())),
        new Case("interface that inherits twice", () -> call(new ViaBoth())),
        new Case("lambda of an interface that inherits twice", () -> call((Both) () -> "lambda")),
        new Case("subclass adds a third", () -> call(new Third())),
        new Case("explicit super call", () -> call(new Explicit())),
        new Case(
            "parameters and results",
            () -> new Diamond().sum(1, 2L, 3.5) + new Sub().sum(4, 5L, 0.5)),
        new Case("reached through the interface", () -> ((A) Opaque.of((Object) new Sub())).name()),
        new Case("abstract in between", () -> call(new Concrete())));
  }

  private static String call(A a) {
    return Opaque.of(a).name();
  }

  interface A {
    default String name() {
      return "A";
    }

    default double sum(int a, long b, double c) {
      return -1;
    }
  }

  interface B extends A {
    @Override
    default String name() {
      return "B";
    }

    @Override
    default double sum(int a, long b, double c) {
      return a + b + c;
    }
  }

  interface C extends B {
    @Override
    default String name() {
      return "C";
    }
  }

  interface Both extends A, B {
    String text();
  }

  interface Redeclared extends B {
    @Override
    String name();
  }

  static class Diamond implements A, B {}

  static class DiamondReversed implements B, A {}

  static class Base implements A {}

  static class Sub extends Base implements B {}

  static class Third extends Sub implements C {}

  static class Own implements A, B {
    @Override
    public String name() {
      return "own";
    }
  }

  static class OwnSub extends Own implements C {}

  static class ViaBoth implements Both {
    @Override
    public String text() {
      return "text";
    }
  }

  static class Explicit implements A, B {
    @Override
    public String name() {
      return B.super.name() + "!";
    }
  }

  abstract static class Between implements Redeclared, A {}

  static class Concrete extends Between {
    @Override
    public String name() {
      return "concrete";
    }
  }
}
