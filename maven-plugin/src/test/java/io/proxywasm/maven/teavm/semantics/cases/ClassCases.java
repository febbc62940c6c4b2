package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/** What classes tell of themselves. */
@SuppressWarnings({
  "ClassCanBeStatic",
  "GetClassOnClass",
  "GetClassOnEnum",
  "IsInstanceOfClass"
}) // what is odd is what is tried
final class ClassCases {
  private ClassCases() {}

  static List<Case> all() {
    Object anonymous = new Object() {};
    Runnable lambda = () -> {};
    class Local {}
    var cases = new ArrayList<Case>();
    var matrix = new Matrix<Class<?>>();
    matrix
        .on("Object", () -> Object.class)
        .on("String", () -> String.class)
        .on("int", () -> int.class)
        .on("void", () -> void.class)
        .on("int[]", () -> int[].class)
        .on("an interface", () -> Comparator.class)
        .on("an enum", () -> Kind.class)
        .on("a constant with a body", () -> Kind.B.getClass())
        .on("a record", () -> Pair.class)
        .on("a nested class", () -> Nested.class)
        .on("an inner class", () -> Inner.class)
        .on("an array of nested", () -> Nested[].class)
        .on("a local class", () -> Local.class)
        .on("an anonymous class", () -> anonymous.getClass())
        .on("an abstract class", () -> Number.class)
        .on("ArrayList", () -> ArrayList.class)
        .run("getName", Class::getName)
        .run("getSimpleName", Class::getSimpleName)
        .run("getTypeName", Class::getTypeName)
        .run("getPackageName", Class::getPackageName)
        .run("toString", Class::toString)
        .run("getComponentType", Class::getComponentType)
        .run("componentType", Class::componentType)
        .run("getSuperclass", Class::getSuperclass)
        .run("isArray", Class::isArray)
        .run("isPrimitive", Class::isPrimitive)
        .run("isInterface", Class::isInterface)
        .run("isEnum", Class::isEnum)
        .run("getDeclaringClass", Class::getDeclaringClass)
        .run("getEnclosingClass", Class::getEnclosingClass)
        .run("isRecord", Class::isRecord)
        .run("isMemberClass", Class::isMemberClass)
        .run("isInstance", c -> c.isInstance("a") + "" + c.isInstance(null) + c.isInstance(Kind.B))
        .run("getEnumConstants", c -> Arrays.toString(c.getEnumConstants()))
        .run("asSubclass", c -> c.asSubclass(Comparable.class) == c)
        .run("cast", c -> c.cast(Opaque.of((Object) "a")))
        .run(
            "isAssignableFrom", c -> c.isAssignableFrom(String.class) + "" + c.isAssignableFrom(c));
    cases.addAll(matrix.cases());
    cases.add(new Case("class of a text", () -> Opaque.of((Object) "a").getClass().getName()));
    cases.add(new Case("name of its class", () -> Opaque.of("java.lang.String").equals("a")));
    cases.add(new Case("a lambda's surroundings", () -> surroundings(lambda.getClass())));
    cases.add(new Case("those of an array of local", () -> surroundings(Local[].class)));
    cases.add(new Case("class of a lambda", () -> lambda.getClass() == Runnable.class));
    cases.add(new Case("class of a class", () -> type(() -> String.class.getClass().getName())));
    return cases;
  }

  private static String surroundings(Class<?> type) {
    return type.getDeclaringClass() + " " + type.getEnclosingClass() + " " + type.isMemberClass();
  }

  private static String type(Callable<String> name) throws Exception {
    return name.call();
  }

  private enum Kind {
    A,
    B {
      @Override
      public String toString() {
        return "b";
      }
    }
  }

  private record Pair(int a, String b) implements Runnable {
    @Override
    public void run() {}
  }

  private static class Nested implements Comparable<Nested> {
    @Override
    public int compareTo(Nested other) {
      return 0;
    }
  }

  private class Inner {}
}
