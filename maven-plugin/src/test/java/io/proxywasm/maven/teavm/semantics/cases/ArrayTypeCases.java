package io.proxywasm.maven.teavm.semantics.cases;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What arrays are besides arrays: cloneable and serializable. */
final class ArrayTypeCases {
  private ArrayTypeCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(
        new Matrix<Object>()
            .on("ints", () -> new int[] {1})
            .on("texts", () -> new String[] {"a"})
            .on("ints of ints", () -> new int[][] {{1}})
            .on("lists of texts", () -> new List<?>[0][0])
            .on("objects", () -> new Object[0])
            .on("a text", () -> "a")
            .on("a list", () -> new ArrayList<>(List.of(1)))
            .on("an object", Object::new)
            .run("instanceof Serializable", a -> a instanceof Serializable)
            .run("instanceof Cloneable", a -> a instanceof Cloneable)
            .run("instanceof Cloneable[]", a -> a instanceof Cloneable[])
            .run("instanceof Serializable[]", a -> a instanceof Serializable[])
            .run("cast to Serializable", a -> (Serializable) a == a)
            .run("cast to Cloneable", a -> (Cloneable) a == a)
            .run("cast to Cloneable[]", a -> ((Cloneable[]) a).length)
            .run("cast to Serializable[][]", a -> ((Serializable[][]) a).length)
            .run("Serializable.isInstance", Serializable.class::isInstance)
            .run("Cloneable.isInstance", Cloneable.class::isInstance)
            .run("Cloneable[].isInstance", Cloneable[].class::isInstance)
            .run("isAssignableFrom", a -> Cloneable.class.isAssignableFrom(a.getClass()))
            .run("Class.cast", a -> Serializable.class.cast(a) == a)
            .run("stored in Serializable[]", a -> stored(new Serializable[1], a))
            .run("stored in Cloneable[]", a -> stored(new Cloneable[1], a))
            .run("passed as a type variable", a -> bounded(unchecked(a)))
            .cases());
    cases.add(new Case("null as Serializable", () -> (Serializable) Opaque.of((Object) null)));
    cases.add(
        new Case("null is no Cloneable", () -> Opaque.of((Object) null) instanceof Cloneable));
    return cases;
  }

  private static String stored(Object[] array, Object element) {
    array[0] = element;
    return array[0] == element ? "stored" : "lost";
  }

  @SuppressWarnings({"TypeParameterUnusedInFormals", "unchecked"})
  private static <T extends Cloneable & Serializable> T unchecked(Object object) {
    return (T) object;
  }

  private static <T extends Cloneable & Serializable> boolean bounded(T object) {
    Serializable same = object;
    return same != null;
  }
}
