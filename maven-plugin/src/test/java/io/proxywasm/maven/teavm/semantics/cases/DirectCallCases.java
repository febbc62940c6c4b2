package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Calls whose receiver is of one of a few classes, which the compiler chooses from by itself. */
final class DirectCallCases {
  private DirectCallCases() {}

  static List<Case> all() {
    return List.of(
        new Case("each of two classes", () -> areas(new Square(3), new Flat(), new Square(2))),
        new Case("a subclass that inherits", () -> name(new Named()) + name(new Renamed())),
        new Case("a subclass that overrides", () -> name(new Named()) + name(new Other())),
        new Case("null", () -> area(Opaque.of((Shape) null))),
        new Case("no result", DirectCallCases::grown),
        new Case("one of them throws", () -> areas(new Square(1), new Square(-1))),
        new Case("objects that outlived collections", DirectCallCases::old),
        new Case("in a try block", DirectCallCases::caught),
        new Case("lists", () -> sizes(List.of(), List.of(1), List.of(1, 2, 3), new ArrayList<>())),
        new Case("a list of another class", () -> sizes(Arrays.asList(1, 2))),
        new Case("past a list's end", () -> last(List.of(1, 2, 3), 3)),
        new Case("before a list", () -> last(new ArrayList<>(List.of(1)), -1)));
  }

  private interface Shape {
    int area();

    default void grow() {}
  }

  private static final class Square implements Shape {
    private int side;

    Square(int side) {
      this.side = side;
    }

    @Override
    public int area() {
      if (side < 0) {
        throw new IllegalStateException("side " + side);
      }
      return side * side;
    }

    @Override
    public void grow() {
      side++;
    }
  }

  private static final class Flat implements Shape {
    @Override
    public int area() {
      return 0;
    }
  }

  private static class Named {
    String name() {
      return "named";
    }
  }

  private static final class Renamed extends Named {}

  private static final class Other extends Named {
    @Override
    String name() {
      return "other";
    }
  }

  private static int area(Shape shape) {
    return shape.area();
  }

  private static String areas(Shape... shapes) {
    StringBuilder areas = new StringBuilder();
    for (Shape shape : shapes) {
      areas.append(shape.area()).append(',');
    }
    return areas.toString();
  }

  private static String name(Named named) {
    return Opaque.of(named).name();
  }

  private static int grown() {
    int sum = 0;
    for (Shape shape : new Shape[] {new Square(1), new Flat()}) {
      shape.grow();
      sum += shape.area();
    }
    return sum;
  }

  /** The collector marks old objects in their headers, which tell their classes. */
  private static String old() {
    Shape[] shapes = {new Square(3), new Flat(), new Square(4)};
    int allocated = 0;
    for (int i = 0; i < 2_000; i++) {
      allocated += Opaque.of(new byte[1 << 16]).length >> 16;
    }
    return allocated + " " + areas(shapes);
  }

  private static String caught() {
    int reached = 0;
    try {
      for (Shape shape : new Shape[] {new Square(2), new Flat(), new Square(-2)}) {
        reached += 1 + shape.area();
      }
    } catch (IllegalStateException e) {
      return reached + e.getMessage();
    }
    return "nothing thrown";
  }

  private static String sizes(List<?>... lists) {
    StringBuilder sizes = new StringBuilder();
    for (List<?> list : lists) {
      sizes.append(list.size()).append(list.isEmpty()).append(',');
    }
    return sizes.toString();
  }

  private static int last(List<Integer> list, int index) {
    try {
      return list.get(index);
    } catch (IndexOutOfBoundsException e) {
      return -7;
    }
  }
}
