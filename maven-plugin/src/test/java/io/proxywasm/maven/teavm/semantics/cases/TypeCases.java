package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Classes, interfaces, inner classes, lambdas, generics and how classes are initialised. */
@SuppressWarnings({
  "ArrayRecordComponent",
  "ArrayToString",
  "BadInstanceof",
  "ClassCanBeStatic",
  "EffectivelyPrivate",
  "EqualsNull",
  "HidingField",
  "IdentityBinaryExpression",
  "NonFinalStaticField",
  "SelfEquals",
  "StaticAssignmentInConstructor",
  "UnnecessaryLambda",
  "UnusedMethod",
  "UnusedVariable",
  "rawtypes",
  "static",
  "unchecked",
  "varargs"
}) // what is odd is what is tried
final class TypeCases {
  private static final StringBuilder LOG = new StringBuilder();

  private TypeCases() {}

  static List<Case> all() {
    return Stream.of(initialisation(), inheritance(), inner(), lambdas(), generics(), classes())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> initialisation() {
    return List.of(
        new Case(
            "static initialiser runs at first use",
            () -> {
              LOG.append("before ");
              return Lazy.value + log();
            }),
        new Case("superclass is initialised first", () -> new Child().name + log()),
        new Case("constant does not initialise", () -> Constants.NUMBER + log()),
        new Case("static method initialises", () -> Constants.method() + log()),
        new Case("array does not initialise", () -> new Unused[2].length + log()),
        new Case("interface's field initialises", () -> WithField.VALUE + log()),
        new Case("class through a subclass", () -> Sub.inherited + log()),
        new Case("cycle of initialisers", () -> CycleA.X + " " + CycleB.Y),
        new Case("fields before the constructor", () -> new Fields(5).toString()),
        new Case("virtual call in a constructor", () -> new Late().seen),
        new Case("this(...)", () -> new Chained().text),
        new Case("initialiser blocks", () -> new Blocks().text),
        new Case("final fields are set", () -> new Finals(3).sum()),
        new Case("defaults of fields", () -> new Defaults().toString()),
        new Case(
            "defaults of elements",
            () ->
                Arrays.toString(new boolean[1])
                    + Arrays.toString(new char[1]).length()
                    + Arrays.toString(new Object[1])
                    + new double[1][1][0].length));
  }

  private static List<Case> inheritance() {
    return List.of(
        new Case("overriding and super", () -> new Dog().speak() + new Puppy().speak()),
        new Case(
            "fields are hidden, not overridden", () -> ((Animal) new Dog()).kind + new Dog().kind),
        new Case("static methods are hidden", () -> Animal.create() + Dog.create()),
        new Case(
            "overloads are chosen by static type",
            () ->
                describe((Object) "x")
                    + describe("x")
                    + describe((Animal) new Dog())
                    + describe(new Dog())),
        new Case(
            "private methods are not overridden",
            () -> new Animal().callSecret() + new Dog().callSecret()),
        new Case("package-private method", () -> ((Animal) new Puppy()).inner()),
        new Case("covariant result", () -> ((Animal) new Dog()).self().getClass() == Dog.class),
        new Case("abstract class", () -> new Impl().template()),
        new Case("private interface method", () -> new Greeter() {}.greet("x")),
        new Case("static interface method", () -> Greeter.polite("y")),
        new Case("interface default and abstract", () -> ((Shouter) s -> s + "!").shout("a")),
        new Case("interface constant", () -> Greeter.PREFIX + new Greeter() {}.PREFIX),
        new Case(
            "Object's methods through an interface",
            () -> ((Greeter) new Plain()).equals(null) + "" + ((Greeter) new Plain()).toString()),
        new Case(
            "toString by default",
            () -> new Animal().toString().startsWith(Animal.class.getName() + "@")),
        new Case(
            "equals by default", () -> new Animal().equals(new Animal()) + "" + same(new Animal())),
        new Case("identityHashCode", () -> hashes(new Plain())),
        new Case("clone of an object", () -> new Copied(new int[] {1}).twice()),
        new Case("clone refused", () -> new Uncopied().copy()),
        new Case("clone of arrays", TypeCases::cloned));
  }

  private static List<Case> inner() {
    return List.of(
        new Case("inner class sees its outer one", () -> new Outer(1).new Inner(2).sum()),
        new Case("inner class of an inner class", () -> new Outer(1).new Inner(2).new Deep().all()),
        new Case("inner class of null", () -> Opaque.of((Outer) null).new Inner(1)),
        new Case("anonymous class captures", () -> captured(5).get()),
        new Case("local class captures", () -> local("x")),
        new Case("local class captures and inherits", TypeCases::localSub),
        new Case(
            "anonymous subclass with arguments",
            () ->
                new Base("a") {
                  @Override
                  String text() {
                    return super.text() + "b";
                  }
                }.text()),
        new Case(
            "anonymous class with an initialiser",
            () ->
                new ArrayList<String>() {
                  private static final long serialVersionUID = 1;

                  {
                    add("x");
                    add("y");
                  }
                }.toString()),
        new Case("private members of a nested class", () -> new Nested().hidden + Nested.secret()),
        new Case("static nested generic", () -> new Pair<>("a", 1).swap().toString()));
  }

  private static List<Case> lambdas() {
    return List.of(
        new Case("lambda captures a variable", () -> adder(3).apply(4)),
        new Case("lambda captures each round", TypeCases::rounds),
        new Case("lambda captures this", () -> new Outer(7).lambda().get()),
        new Case("lambda in a lambda", () -> curried().apply(1).apply(2).apply(3)),
        new Case("lambda that recurses", () -> factorial.apply(10)),
        new Case(
            "lambda that throws",
            () ->
                thrown(
                    () -> {
                      throw new Exception("from lambda");
                    })),
        new Case(
            "static method reference",
            () -> ((Function<String, Integer>) Integer::parseInt).apply("12")),
        new Case("method reference of an object", () -> ((Supplier<Integer>) "abc"::length).get()),
        new Case(
            "method reference of a type",
            () -> ((BiFunction<String, String, Boolean>) String::endsWith).apply("abc", "bc")),
        new Case(
            "constructor reference",
            () -> ((Function<String, StringBuilder>) StringBuilder::new).apply("x").append("y")),
        new Case(
            "array constructor reference",
            () -> ((IntFunction<String[]>) String[]::new).apply(3).length),
        new Case(
            "array constructor of a negative size",
            () -> ((IntFunction<String[]>) String[]::new).apply(Opaque.of(-3)).length),
        new Case("super method reference", () -> new Puppy().viaReference()),
        new Case(
            "varargs method reference",
            () -> ((Function<Object[], String>) Arrays::toString).apply(new Object[] {1, "a"})),
        new Case("method reference evaluates its object once", TypeCases::evaluatedOnce),
        new Case(
            "boxing method reference", () -> ((Function<Integer, Long>) TypeCases::widen).apply(5)),
        new Case("intersection type", TypeCases::marked),
        new Case(
            "default methods of functions",
            () ->
                ((Function<Integer, Integer>) x -> x + 1)
                    .andThen(x -> x * 2)
                    .compose((Integer x) -> x - 3)
                    .apply(10)),
        new Case(
            "comparators",
            () ->
                Stream.of("bb", "a", "cc", "ccc")
                    .sorted(
                        Comparator.comparing(String::length)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .toList()),
        new Case(
            "conditional lambda",
            () ->
                (Opaque.of(1) == 1 ? (Supplier<String>) () -> "yes" : (Supplier<String>) () -> "no")
                    .get()),
        new Case(
            "generic functional interface of one's own",
            () -> ((Folder<Integer>) (a, b) -> a * 10 + b).fold(List.of(1, 2, 3))));
  }

  private static List<Case> generics() {
    return List.of(
        new Case("bridge method", () -> ((Comparable) new Version(1)).compareTo(new Version(2))),
        new Case(
            "bridge method of a wrong type", () -> ((Comparable) new Version(1)).compareTo("x")),
        new Case("heap pollution", TypeCases::pollution),
        new Case("bounded type", () -> max(List.of(3, 9, 4)) + max(List.of("b", "c"))),
        new Case("wildcards", () -> total(List.of(1, 2.5, 3L))),
        new Case("generic array", () -> listOf("a", "b").length),
        new Case("recursive generics", () -> new Built().name("n").size(3).text()),
        new Case("generic method overridden", () -> new Upper().apply("abc")),
        new Case("generic exception", () -> sneaky(new Exception("checked"))),
        new Case(
            "cast to a generic array",
            () -> ((List<String>[]) new List[] {List.of("a")})[0].get(0)));
  }

  private static List<Case> classes() {
    return List.of(
        new Case(
            "getSimpleName",
            () ->
                Outer.class.getSimpleName()
                    + Outer.Inner.class.getSimpleName()
                    + String.class.getSimpleName()),
        new Case(
            "getName",
            () ->
                Outer.class.getName()
                    + Outer.Inner.class.getName()
                    + int[].class.getName()
                    + String[].class.getName()
                    + void.class.getName()
                    + long[][].class.getName()),
        new Case(
            "name of an anonymous class",
            () -> "<" + new Object() {}.getClass().getSimpleName() + ">"),
        new Case("name of a local class", TypeCases::localName),
        new Case(
            "Class.toString",
            () -> Outer.class + " " + Greeter.class + " " + int.class + " " + int[].class),
        new Case(
            "getSuperclass",
            () ->
                Dog.class.getSuperclass() == Animal.class
                    && Object.class.getSuperclass() == null
                    && int[].class.getSuperclass() == Object.class
                    && Greeter.class.getSuperclass() == null),
        new Case(
            "isInstance",
            () ->
                Animal.class.isInstance(Opaque.of((Object) new Dog()))
                    + ""
                    + Dog.class.isInstance(Opaque.of((Object) new Animal()))
                    + Greeter.class.isInstance(Opaque.of((Object) null))),
        new Case(
            "isAssignableFrom",
            () ->
                Animal.class.isAssignableFrom(Dog.class)
                    + ""
                    + Dog.class.isAssignableFrom(Animal.class)
                    + Number.class.isAssignableFrom(Integer.class)
                    + Comparable.class.isAssignableFrom(String.class)),
        new Case("Class.cast", () -> Animal.class.cast(Opaque.of((Object) new Dog())).speak()),
        new Case(
            "Class.cast of a wrong class", () -> Dog.class.cast(Opaque.of((Object) new Animal()))),
        new Case("Class.cast of null", () -> Dog.class.cast(Opaque.of((Object) null))),
        new Case(
            "kinds of classes",
            () ->
                Greeter.class.isInterface()
                    + ""
                    + int[].class.isArray()
                    + int.class.isPrimitive()
                    + Outer.class.isInterface()
                    + Integer.class.isPrimitive()),
        new Case(
            "class identity",
            () ->
                (new Dog().getClass() == Dog.class)
                    + ""
                    + (new int[0].getClass() == int[].class)
                    + (Opaque.of((Object) "").getClass() == String.class)),
        new Case(
            "class as a key",
            () -> java.util.Map.of(Dog.class, 1, Animal.class, 2).get(new Dog().getClass())),
        new Case("isRecord", () -> Copied.class.isRecord() + "" + Pair.class.isRecord()),
        new Case(
            "instanceof on arrays",
            () ->
                (Opaque.of((Object) new String[0]) instanceof Object[])
                    + ""
                    + (Opaque.of((Object) new int[0]) instanceof Object)
                    + (Opaque.of((Object) new int[0][0]) instanceof Object[])
                    + (Opaque.of((Object) new Integer[0]) instanceof Number[])),
        new Case("cast of arrays", () -> ((Object[]) Opaque.of((Object) new String[] {"a"}))[0]),
        new Case(
            "wrong cast of arrays", () -> ((String[]) Opaque.of((Object) new Object[] {"a"}))[0]),
        new Case(
            "array's toString",
            () ->
                new int[0].toString().startsWith("[I@")
                    + ""
                    + new String[0].toString().startsWith("[Ljava.lang.String;@")));
  }

  private static String log() {
    String text = LOG.toString();
    LOG.setLength(0);
    return "[" + text + "]";
  }

  private static class Lazy {
    static int value = 5;

    static {
      LOG.append("Lazy ");
    }
  }

  private static class Parent {
    static {
      LOG.append("Parent ");
    }

    {
      LOG.append("parent ");
    }

    Parent() {
      LOG.append("Parent() ");
    }
  }

  private static class Child extends Parent {
    static {
      LOG.append("Child ");
    }

    final String name = name();

    Child() {
      LOG.append("Child() ");
    }

    static String name() {
      LOG.append("name ");
      return "n";
    }
  }

  private static class Constants {
    static final int NUMBER = 7;

    static {
      LOG.append("Constants ");
    }

    static int method() {
      return NUMBER;
    }
  }

  private static class Unused {
    static {
      LOG.append("Unused ");
    }
  }

  private interface WithField {
    int VALUE = value();

    static int value() {
      LOG.append("WithField ");
      return 3;
    }
  }

  private static class Super {
    static int inherited = 9;

    static {
      LOG.append("Super ");
    }
  }

  private static class Sub extends Super {
    static {
      LOG.append("Sub ");
    }
  }

  private static class CycleA {
    static final int X = CycleB.Y + Opaque.of(1);
  }

  private static class CycleB {
    static final int Y = CycleA.X + Opaque.of(1);
  }

  private static class Fields {
    private int a = 1;
    private final int b;
    private int c = a + 1;

    Fields(int b) {
      a = a + 10;
      this.b = b + c;
    }

    @Override
    public String toString() {
      return a + " " + b + " " + c;
    }
  }

  private abstract static class Early {
    final String seen;

    Early() {
      seen = look();
    }

    abstract String look();
  }

  private static class Late extends Early {
    private String text = "set";
    private final int number = 5;
    private final Object object = new Object();

    @Override
    String look() {
      return text + number + object;
    }
  }

  private static class Chained {
    final String text;

    Chained() {
      this("default");
    }

    Chained(String text) {
      this.text = text + "!";
    }
  }

  private static class Blocks {
    String text = "a";

    {
      text += "b";
    }

    Blocks() {
      text += "d";
    }

    {
      text += "c";
    }
  }

  private static class Finals {
    private final int a;
    private final int b = 4;

    Finals(int a) {
      this.a = a;
    }

    int sum() {
      return a + b;
    }
  }

  private static class Defaults {
    private int i;
    private long l;
    private double d;
    private float f;
    private char c;
    private boolean z;
    private Object o;

    @Override
    public String toString() {
      return i + " " + l + " " + d + " " + f + " " + (int) c + " " + z + " " + o;
    }
  }

  private static class Animal {
    String kind = "animal ";

    String speak() {
      return "... ";
    }

    Animal self() {
      return this;
    }

    static String create() {
      return "Animal ";
    }

    private String secret() {
      return "animal's ";
    }

    String callSecret() {
      return secret();
    }

    String inner() {
      return "inner ";
    }
  }

  private static class Dog extends Animal {
    String kind = "dog ";

    @Override
    String speak() {
      return "woof " + super.speak() + super.kind;
    }

    @Override
    Dog self() {
      return this;
    }

    static String create() {
      return "Dog ";
    }

    private String secret() {
      return "dog's ";
    }
  }

  private static class Puppy extends Dog {
    @Override
    String speak() {
      return "yip " + super.speak();
    }

    @Override
    String inner() {
      return "puppy's " + super.inner();
    }

    String viaReference() {
      Supplier<String> reference = super::speak;
      return reference.get();
    }
  }

  private static String describe(Object o) {
    return "object ";
  }

  private static String describe(String s) {
    return "string ";
  }

  private static String describe(Animal a) {
    return "animal ";
  }

  private static String describe(Dog d) {
    return "dog ";
  }

  private abstract static class Template {
    final String template() {
      return "<" + part() + ">";
    }

    protected abstract String part();
  }

  private static class Impl extends Template {
    @Override
    protected String part() {
      return "impl";
    }
  }

  private interface Greeter {
    String PREFIX = "hello ";

    default String greet(String name) {
      return decorate(PREFIX + name);
    }

    private String decorate(String text) {
      return "*" + text + "*";
    }

    static String polite(String name) {
      return "dear " + name;
    }
  }

  private interface Shouter {
    String change(String text);

    default String shout(String text) {
      return change(change(text));
    }
  }

  private interface Marker {}

  private static class Plain implements Greeter {
    @Override
    public String toString() {
      return "plain";
    }
  }

  private static boolean same(Object o) {
    return o.equals(o);
  }

  private static boolean hashes(Object o) {
    return System.identityHashCode(o) == o.hashCode()
        && System.identityHashCode(null) == 0
        && System.identityHashCode(o) == System.identityHashCode(o);
  }

  private record Copied(int[] array) {
    String twice() throws CloneNotSupportedException {
      var first = new Cloner();
      first.number = 4;
      first.list.add("x");
      Cloner second = first.copy();
      second.number = 5;
      second.list.add("y");
      return first.number
          + first.list.toString()
          + second.number
          + (second.getClass() == Cloner.class)
          + array.clone().length;
    }
  }

  private static class Cloner implements Cloneable {
    int number;
    final List<String> list = new ArrayList<>();

    Cloner copy() throws CloneNotSupportedException {
      return (Cloner) clone();
    }
  }

  private static class Uncopied {
    Object copy() throws CloneNotSupportedException {
      return clone();
    }
  }

  private static String cloned() {
    int[][] grid = {{1}, {2}};
    int[][] copy = grid.clone();
    copy[0][0] = 9;
    copy[1] = new int[] {8};
    return grid[0][0] + " " + grid[1][0] + " " + "ab".toCharArray().clone().length;
  }

  private static class Outer {
    private final int x;

    Outer(int x) {
      this.x = x;
    }

    Supplier<Integer> lambda() {
      return () -> this.x;
    }

    class Inner {
      private final int x;

      Inner(int x) {
        this.x = x;
      }

      int sum() {
        return 10 * Outer.this.x + x;
      }

      class Deep {
        String all() {
          return Outer.this.x + " " + Inner.this.x + " " + sum();
        }
      }
    }
  }

  private static Supplier<String> captured(int number) {
    int[] count = {number};
    return new Supplier<>() {
      private final int own = count[0]++;

      @Override
      public String get() {
        return own + " " + count[0] + " " + number;
      }
    };
  }

  private static String local(String text) {
    class Local {
      private final String suffix;

      Local(String suffix) {
        this.suffix = suffix;
      }

      String all() {
        return text + suffix;
      }
    }

    return new Local("1").all() + new Local("2").all();
  }

  private static String localSub() {
    String text = Opaque.of("t");
    class First {
      String get() {
        return text;
      }
    }

    class Second extends First {
      @Override
      String get() {
        return super.get() + text.length();
      }
    }

    return new Second().get();
  }

  private static class Base {
    private final String text;

    Base(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  private static class Nested {
    private final String hidden = "hidden";

    private static String secret() {
      return "secret";
    }
  }

  private record Pair<A, B>(A a, B b) {
    Pair<B, A> swap() {
      return new Pair<>(b, a);
    }
  }

  private static Function<Integer, Integer> adder(int n) {
    return x -> x + n;
  }

  private static String rounds() {
    var all = new ArrayList<Supplier<String>>();
    for (int i = 0; i < 3; i++) {
      int round = i;
      all.add(() -> "r" + round);
    }
    for (String s : List.of("x", "y")) {
      all.add(() -> s);
    }
    var text = new StringBuilder();
    all.forEach(s -> text.append(s.get()));
    return text.toString();
  }

  private static Function<Integer, Function<Integer, Function<Integer, Integer>>> curried() {
    return a -> b -> c -> a * 100 + b * 10 + c;
  }

  private static Function<Integer, Long> factorial;

  static {
    factorial = n -> n <= 1 ? 1L : n * factorial.apply(n - 1);
  }

  private static String thrown(Callable<String> call) {
    try {
      return call.call();
    } catch (Exception e) {
      return "caught " + e.getMessage();
    }
  }

  private static String evaluatedOnce() {
    int[] count = {0};
    Supplier<String> s = counted(count)::toString;
    return s.get() + s.get() + count[0];
  }

  private static Object counted(int[] count) {
    count[0]++;
    return "c";
  }

  private static boolean marked() {
    Runnable both = (Runnable & Marker) () -> {};
    return Opaque.of((Object) both) instanceof Marker;
  }

  private static long widen(int x) {
    return x + 1L;
  }

  private interface Folder<T> {
    T apply(T a, T b);

    default T fold(List<T> all) {
      T result = all.get(0);
      for (T each : all.subList(1, all.size())) {
        result = apply(result, each);
      }
      return result;
    }
  }

  private record Version(int number) implements Comparable<Version> {
    @Override
    public int compareTo(Version other) {
      return Integer.compare(number, other.number);
    }
  }

  private static Object pollution() {
    List raw = new ArrayList<String>();
    raw.add(5);
    List<String> strings = raw;
    Object fine = strings.get(0);
    return fine + strings.get(0);
  }

  private static <T extends Comparable<T>> T max(List<T> all) {
    T max = all.get(0);
    for (T each : all) {
      max = each.compareTo(max) > 0 ? each : max;
    }
    return max;
  }

  private static double total(List<? extends Number> numbers) {
    double sum = 0;
    for (Number n : numbers) {
      sum += n.doubleValue();
    }
    return sum;
  }

  @SafeVarargs
  private static <T> T[] listOf(T... all) {
    return all;
  }

  private abstract static class Builder<B extends Builder<B>> {
    protected String name = "";

    abstract B self();

    B name(String name) {
      this.name = name;
      return self();
    }
  }

  private static class Built extends Builder<Built> {
    private int size;

    @Override
    Built self() {
      return this;
    }

    Built size(int size) {
      this.size = size;
      return this;
    }

    String text() {
      return name + size;
    }
  }

  private abstract static class Change<T> {
    abstract T change(T value);

    T apply(T value) {
      return change(value);
    }
  }

  private static class Upper extends Change<String> {
    @Override
    String change(String value) {
      return value + value;
    }
  }

  private static <E extends Exception> Object sneaky(Exception e) throws E {
    throw (E) e;
  }

  private static String localName() {
    class Here {}

    return Here.class.getSimpleName();
  }
}
