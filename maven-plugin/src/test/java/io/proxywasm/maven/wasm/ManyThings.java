package io.proxywasm.maven.wasm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.teavm.interop.Export;

/** A program to compile that does much of what filters do, and says with a number what came out. */
public final class ManyThings {
  private static final Map<String, Integer> COUNTS = new HashMap<>();
  private static final TreeMap<Long, String> SORTED = new TreeMap<>();
  private static final List<Shape> SHAPES = new ArrayList<>();
  private static final Deque<int[]> ARRAYS = new ArrayDeque<>();
  private static long state;
  private static long result;

  private ManyThings() {}

  interface Shape {
    double area();
  }

  record Square(int side) implements Shape {
    @Override
    public double area() {
      return side * side;
    }
  }

  record Circle(double radius) implements Shape {
    @Override
    public double area() {
      return 3.0 * radius * radius;
    }
  }

  public static void main(String[] args) {
    COUNTS.put("main", args.length);
  }

  @Export(name = "proxy_on_configure")
  public static int run(int seed, int rounds) {
    state = seed;
    result = severalCatches(seed, 13) + severalCatches(seed, 15) + severalCatches(seed, 16);
    for (int i = 0; i < rounds; i++) {
      guarded(i);
    }
    return (int) (result ^ (result >>> 32)) ^ SORTED.toString().hashCode();
  }

  private static void guarded(int i) {
    try {
      step(i);
    } catch (IllegalStateException e) {
      result += e.getMessage().length();
    } finally {
      result++;
    }
  }

  /** A shape of which TeaVM by itself makes code that no host accepts. */
  private static long severalCatches(int seed, int n) {
    long sum = seed;
    int caught = 0;
    try {
      switch (n) {
        case 13 -> far(n);
        default -> {
          sum += 3;
          if (n % 5 == 0) {
            throw new IllegalStateException("five");
          }
        }
      }
    } catch (NullPointerException | ClassCastException | IndexOutOfBoundsException e) {
      caught++;
      sum += 7;
    } catch (NumberFormatException e) {
      caught += 100;
    } catch (IllegalStateException e) {
      caught += 10000;
    }
    return sum + caught;
  }

  private static int next(int bound) {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return (int) ((state >>> 33) % bound);
  }

  private static void step(int i) {
    switch (next(9)) {
      case 0 -> COUNTS.merge("k" + next(50), i, (a, b) -> a + b);
      case 1 -> SORTED.put((long) next(1 << 20), "v" + i);
      case 2 -> SHAPES.add(next(2) == 0 ? new Square(next(100)) : new Circle(next(100) / 7.0));
      case 3 -> SHAPES.forEach(shape -> result += (long) shape.area());
      case 4 -> fill(new int[next(500)]);
      case 5 -> ARRAYS.forEach(array -> result = result * 31 + array.length);
      case 6 -> deep(next(30));
      case 7 -> result += (byte) i + (short) (i * 31) * 3 + (char) (i * 7) + (int) (result / 3.7);
      default -> result += Long.parseLong(String.valueOf(i * 77)) + Float.floatToIntBits(i * 1.5f);
    }
  }

  private static void fill(int[] array) {
    for (int j = 0; j < array.length; j++) {
      array[j] = j ^ next(7);
    }
    ARRAYS.add(array);
    if (ARRAYS.size() > 20) {
      ARRAYS.removeFirst();
    }
  }

  private static int far(int n) {
    if (n > 0) {
      return far(n - 1) + 1;
    }
    throw new IndexOutOfBoundsException("far");
  }

  private static int deep(int n) {
    if (n > 0) {
      return deep(n - 1) + 1;
    }
    throw new IllegalStateException("deep");
  }
}
