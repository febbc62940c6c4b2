package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.SpliteratorCases.known;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** {@code Spliterator.OfInt} and its kin, what makes them, and what is made of them. */
final class PrimitiveSpliteratorCases {
  private PrimitiveSpliteratorCases() {}

  static List<Case> all() {
    return Stream.of(ints(), longs(), doubles()).flatMap(List::stream).toList();
  }

  private static List<Case> ints() {
    int[] array = {3, -4, 7, 1, 2};
    return List.of(
        new Case("int array", () -> elements(Spliterators.spliterator(array, 0))),
        new Case(
            "int array's characteristics",
            () -> known(Spliterators.spliterator(array, Spliterator.ORDERED))),
        new Case(
            "int array sorted", () -> known(Spliterators.spliterator(array, Spliterator.SORTED))),
        new Case("part of a int array", () -> elements(Spliterators.spliterator(array, 1, 3, 0))),
        new Case(
            "Arrays.spliterator of int",
            () -> known(Arrays.spliterator(array)) + elements(Arrays.spliterator(array, 3, 5))),
        new Case("int array from 3 to 2", () -> Spliterators.spliterator(array, 3, 2, 0)),
        new Case("int array from -1", () -> Spliterators.spliterator(array, -1, 2, 0)),
        new Case("int array to 6", () -> Spliterators.spliterator(array, 1, 6, 0)),
        new Case("no int array", () -> Spliterators.spliterator((int[]) null, 0)),
        new Case(
            "int array split",
            () -> {
              var s = Spliterators.spliterator(array, 0);
              return elements(s.trySplit()) + elements(s);
            }),
        new Case("one int split", () -> Spliterators.spliterator(array, 0, 1, 0).trySplit()),
        new Case(
            "empty int",
            () ->
                known(Spliterators.emptyIntSpliterator())
                    + elements(Spliterators.emptyIntSpliterator())),
        new Case(
            "int tryAdvance null",
            () -> Spliterators.spliterator(array, 0).tryAdvance((IntConsumer) null)),
        new Case(
            "int forEachRemaining null",
            () -> {
              Spliterators.spliterator(array, 0).forEachRemaining((IntConsumer) null);
              return "";
            }),
        new Case(
            "empty int tryAdvance null",
            () -> Spliterators.emptyIntSpliterator().tryAdvance((IntConsumer) null)),
        new Case(
            "int boxed",
            () -> {
              var seen = new ArrayList<Object>();
              var s = Spliterators.spliterator(array, 0);
              boolean advanced = s.tryAdvance((Consumer<Integer>) seen::add);
              s.forEachRemaining((Consumer<Integer>) seen::add);
              return seen + " " + advanced + s.tryAdvance((Consumer<Integer>) seen::add);
            }),
        new Case(
            "int iterator",
            () -> {
              var i = Spliterators.iterator(Spliterators.spliterator(array, 0));
              var seen = new ArrayList<Object>();
              seen.add(i.nextInt() + " " + i.hasNext() + i.hasNext() + i.next());
              i.forEachRemaining((IntConsumer) seen::add);
              return seen + " " + i.hasNext();
            }),
        new Case(
            "int iterator boxed",
            () -> {
              var i = Spliterators.iterator(Spliterators.spliterator(array, 0));
              var seen = new ArrayList<Object>();
              boolean more = i.hasNext();
              i.forEachRemaining((Consumer<Integer>) seen::add);
              return seen + " " + more;
            }),
        new Case(
            "int iterator at the end",
            () -> Spliterators.iterator(Spliterators.emptyIntSpliterator()).nextInt()),
        new Case(
            "int iterator's remove",
            () -> {
              var i = Spliterators.iterator(Spliterators.spliterator(array, 0));
              i.next();
              i.remove();
              return "";
            }),
        new Case("int iterator of null", () -> Spliterators.iterator((Spliterator.OfInt) null)),
        new Case(
            "int iterator forEachRemaining null",
            () -> {
              Spliterators.iterator(Spliterators.spliterator(array, 0))
                  .forEachRemaining((IntConsumer) null);
              return "";
            }),
        new Case(
            "of a int iterator",
            () -> elements(Spliterators.spliterator(Arrays.stream(array).iterator(), 5, 0))),
        new Case(
            "of a int iterator, known",
            () ->
                known(
                    Spliterators.spliterator(
                        Arrays.stream(array).iterator(), 5, Spliterator.ORDERED))),
        new Case(
            "of a int iterator, concurrent",
            () ->
                known(
                    Spliterators.spliterator(
                        Arrays.stream(array).iterator(), 5, Spliterator.CONCURRENT))),
        new Case(
            "of a int iterator, unsized",
            () ->
                known(
                        Spliterators.spliteratorUnknownSize(
                            Arrays.stream(array).iterator(),
                            Spliterator.SIZED | Spliterator.SORTED))
                    + elements(
                        Spliterators.spliteratorUnknownSize(Arrays.stream(array).iterator(), 0))),
        new Case(
            "of no int iterator",
            () -> Spliterators.spliteratorUnknownSize((PrimitiveIterator.OfInt) null, 0)),
        new Case(
            "of no sized int iterator",
            () -> Spliterators.spliterator((PrimitiveIterator.OfInt) null, 1, 0)),
        new Case(
            "own int spliterator",
            () ->
                known(new OwnInt(3))
                    + elements(new OwnInt(3))
                    + StreamSupport.intStream(new OwnInt(4), false).boxed().toList()),
        new Case(
            "int stream's spliterator",
            () ->
                known(Arrays.stream(array).map(v -> v + 1).spliterator())
                    + elements(Arrays.stream(array).filter(v -> v > 1).spliterator())),
        new Case(
            "int stream's spliterator boxed",
            () -> {
              var seen = new ArrayList<Object>();
              var s = Arrays.stream(array).map(v -> v + 1).spliterator();
              s.tryAdvance((Consumer<Integer>) seen::add);
              s.forEachRemaining((Consumer<Integer>) seen::add);
              return seen;
            }),
        new Case(
            "int StreamSupport with a supplier",
            () ->
                StreamSupport.intStream(
                        () -> Spliterators.spliterator(array, 0), Spliterator.SIZED, true)
                    .isParallel()));
  }

  private static String elements(Spliterator.OfInt spliterator) {
    var seen = new ArrayList<Object>();
    boolean advanced = spliterator.tryAdvance((IntConsumer) seen::add);
    spliterator.forEachRemaining((IntConsumer) seen::add);
    return seen + " " + advanced + spliterator.tryAdvance((IntConsumer) seen::add);
  }

  /** Counts down. */
  private static final class OwnInt extends Spliterators.AbstractIntSpliterator {
    private int left;

    OwnInt(int size) {
      super(size, Spliterator.SIZED | Spliterator.ORDERED);
      left = size;
    }

    @Override
    public boolean tryAdvance(IntConsumer action) {
      if (left == 0) {
        return false;
      }
      action.accept(left--);
      return true;
    }
  }

  private static List<Case> longs() {
    long[] array = {3L, -4L, 7L, 1, 2};
    return List.of(
        new Case("long array", () -> elements(Spliterators.spliterator(array, 0))),
        new Case(
            "long array's characteristics",
            () -> known(Spliterators.spliterator(array, Spliterator.ORDERED))),
        new Case(
            "long array sorted", () -> known(Spliterators.spliterator(array, Spliterator.SORTED))),
        new Case("part of a long array", () -> elements(Spliterators.spliterator(array, 1, 3, 0))),
        new Case(
            "Arrays.spliterator of long",
            () -> known(Arrays.spliterator(array)) + elements(Arrays.spliterator(array, 3, 5))),
        new Case("long array from 3 to 2", () -> Spliterators.spliterator(array, 3, 2, 0)),
        new Case("long array from -1", () -> Spliterators.spliterator(array, -1, 2, 0)),
        new Case("long array to 6", () -> Spliterators.spliterator(array, 1, 6, 0)),
        new Case("no long array", () -> Spliterators.spliterator((long[]) null, 0)),
        new Case(
            "long array split",
            () -> {
              var s = Spliterators.spliterator(array, 0);
              return elements(s.trySplit()) + elements(s);
            }),
        new Case("one long split", () -> Spliterators.spliterator(array, 0, 1, 0).trySplit()),
        new Case(
            "empty long",
            () ->
                known(Spliterators.emptyLongSpliterator())
                    + elements(Spliterators.emptyLongSpliterator())),
        new Case(
            "long tryAdvance null",
            () -> Spliterators.spliterator(array, 0).tryAdvance((LongConsumer) null)),
        new Case(
            "long forEachRemaining null",
            () -> {
              Spliterators.spliterator(array, 0).forEachRemaining((LongConsumer) null);
              return "";
            }),
        new Case(
            "empty long tryAdvance null",
            () -> Spliterators.emptyLongSpliterator().tryAdvance((LongConsumer) null)),
        new Case(
            "long boxed",
            () -> {
              var seen = new ArrayList<Object>();
              var s = Spliterators.spliterator(array, 0);
              boolean advanced = s.tryAdvance((Consumer<Long>) seen::add);
              s.forEachRemaining((Consumer<Long>) seen::add);
              return seen + " " + advanced + s.tryAdvance((Consumer<Long>) seen::add);
            }),
        new Case(
            "long iterator",
            () -> {
              var i = Spliterators.iterator(Spliterators.spliterator(array, 0));
              var seen = new ArrayList<Object>();
              seen.add(i.nextLong() + " " + i.hasNext() + i.hasNext() + i.next());
              i.forEachRemaining((LongConsumer) seen::add);
              return seen + " " + i.hasNext();
            }),
        new Case(
            "long iterator boxed",
            () -> {
              var i = Spliterators.iterator(Spliterators.spliterator(array, 0));
              var seen = new ArrayList<Object>();
              boolean more = i.hasNext();
              i.forEachRemaining((Consumer<Long>) seen::add);
              return seen + " " + more;
            }),
        new Case(
            "long iterator at the end",
            () -> Spliterators.iterator(Spliterators.emptyLongSpliterator()).nextLong()),
        new Case(
            "long iterator's remove",
            () -> {
              var i = Spliterators.iterator(Spliterators.spliterator(array, 0));
              i.next();
              i.remove();
              return "";
            }),
        new Case("long iterator of null", () -> Spliterators.iterator((Spliterator.OfLong) null)),
        new Case(
            "long iterator forEachRemaining null",
            () -> {
              Spliterators.iterator(Spliterators.spliterator(array, 0))
                  .forEachRemaining((LongConsumer) null);
              return "";
            }),
        new Case(
            "of a long iterator",
            () -> elements(Spliterators.spliterator(Arrays.stream(array).iterator(), 5, 0))),
        new Case(
            "of a long iterator, known",
            () ->
                known(
                    Spliterators.spliterator(
                        Arrays.stream(array).iterator(), 5, Spliterator.ORDERED))),
        new Case(
            "of a long iterator, concurrent",
            () ->
                known(
                    Spliterators.spliterator(
                        Arrays.stream(array).iterator(), 5, Spliterator.CONCURRENT))),
        new Case(
            "of a long iterator, unsized",
            () ->
                known(
                        Spliterators.spliteratorUnknownSize(
                            Arrays.stream(array).iterator(),
                            Spliterator.SIZED | Spliterator.SORTED))
                    + elements(
                        Spliterators.spliteratorUnknownSize(Arrays.stream(array).iterator(), 0))),
        new Case(
            "of no long iterator",
            () -> Spliterators.spliteratorUnknownSize((PrimitiveIterator.OfLong) null, 0)),
        new Case(
            "of no sized long iterator",
            () -> Spliterators.spliterator((PrimitiveIterator.OfLong) null, 1, 0)),
        new Case(
            "own long spliterator",
            () ->
                known(new OwnLong(3))
                    + elements(new OwnLong(3))
                    + StreamSupport.longStream(new OwnLong(4), false).boxed().toList()),
        new Case(
            "long stream's spliterator",
            () ->
                known(Arrays.stream(array).map(v -> v + 1).spliterator())
                    + elements(Arrays.stream(array).filter(v -> v > 1).spliterator())),
        new Case(
            "long stream's spliterator boxed",
            () -> {
              var seen = new ArrayList<Object>();
              var s = Arrays.stream(array).map(v -> v + 1).spliterator();
              s.tryAdvance((Consumer<Long>) seen::add);
              s.forEachRemaining((Consumer<Long>) seen::add);
              return seen;
            }),
        new Case(
            "long StreamSupport with a supplier",
            () ->
                StreamSupport.longStream(
                        () -> Spliterators.spliterator(array, 0), Spliterator.SIZED, true)
                    .isParallel()));
  }

  private static String elements(Spliterator.OfLong spliterator) {
    var seen = new ArrayList<Object>();
    boolean advanced = spliterator.tryAdvance((LongConsumer) seen::add);
    spliterator.forEachRemaining((LongConsumer) seen::add);
    return seen + " " + advanced + spliterator.tryAdvance((LongConsumer) seen::add);
  }

  /** Counts down. */
  private static final class OwnLong extends Spliterators.AbstractLongSpliterator {
    private int left;

    OwnLong(int size) {
      super(size, Spliterator.SIZED | Spliterator.ORDERED);
      left = size;
    }

    @Override
    public boolean tryAdvance(LongConsumer action) {
      if (left == 0) {
        return false;
      }
      action.accept(left--);
      return true;
    }
  }

  private static List<Case> doubles() {
    double[] array = {3.5, -0.0, Double.NaN, 1, 2};
    return List.of(
        new Case("double array", () -> elements(Spliterators.spliterator(array, 0))),
        new Case(
            "double array's characteristics",
            () -> known(Spliterators.spliterator(array, Spliterator.ORDERED))),
        new Case(
            "double array sorted",
            () -> known(Spliterators.spliterator(array, Spliterator.SORTED))),
        new Case(
            "part of a double array", () -> elements(Spliterators.spliterator(array, 1, 3, 0))),
        new Case(
            "Arrays.spliterator of double",
            () -> known(Arrays.spliterator(array)) + elements(Arrays.spliterator(array, 3, 5))),
        new Case("double array from 3 to 2", () -> Spliterators.spliterator(array, 3, 2, 0)),
        new Case("double array from -1", () -> Spliterators.spliterator(array, -1, 2, 0)),
        new Case("double array to 6", () -> Spliterators.spliterator(array, 1, 6, 0)),
        new Case("no double array", () -> Spliterators.spliterator((double[]) null, 0)),
        new Case(
            "double array split",
            () -> {
              var s = Spliterators.spliterator(array, 0);
              return elements(s.trySplit()) + elements(s);
            }),
        new Case("one double split", () -> Spliterators.spliterator(array, 0, 1, 0).trySplit()),
        new Case(
            "empty double",
            () ->
                known(Spliterators.emptyDoubleSpliterator())
                    + elements(Spliterators.emptyDoubleSpliterator())),
        new Case(
            "double tryAdvance null",
            () -> Spliterators.spliterator(array, 0).tryAdvance((DoubleConsumer) null)),
        new Case(
            "double forEachRemaining null",
            () -> {
              Spliterators.spliterator(array, 0).forEachRemaining((DoubleConsumer) null);
              return "";
            }),
        new Case(
            "empty double tryAdvance null",
            () -> Spliterators.emptyDoubleSpliterator().tryAdvance((DoubleConsumer) null)),
        new Case(
            "double boxed",
            () -> {
              var seen = new ArrayList<Object>();
              var s = Spliterators.spliterator(array, 0);
              boolean advanced = s.tryAdvance((Consumer<Double>) seen::add);
              s.forEachRemaining((Consumer<Double>) seen::add);
              return seen + " " + advanced + s.tryAdvance((Consumer<Double>) seen::add);
            }),
        new Case(
            "double iterator",
            () -> {
              var i = Spliterators.iterator(Spliterators.spliterator(array, 0));
              var seen = new ArrayList<Object>();
              seen.add(i.nextDouble() + " " + i.hasNext() + i.hasNext() + i.next());
              i.forEachRemaining((DoubleConsumer) seen::add);
              return seen + " " + i.hasNext();
            }),
        new Case(
            "double iterator boxed",
            () -> {
              var i = Spliterators.iterator(Spliterators.spliterator(array, 0));
              var seen = new ArrayList<Object>();
              boolean more = i.hasNext();
              i.forEachRemaining((Consumer<Double>) seen::add);
              return seen + " " + more;
            }),
        new Case(
            "double iterator at the end",
            () -> Spliterators.iterator(Spliterators.emptyDoubleSpliterator()).nextDouble()),
        new Case(
            "double iterator's remove",
            () -> {
              var i = Spliterators.iterator(Spliterators.spliterator(array, 0));
              i.next();
              i.remove();
              return "";
            }),
        new Case(
            "double iterator of null", () -> Spliterators.iterator((Spliterator.OfDouble) null)),
        new Case(
            "double iterator forEachRemaining null",
            () -> {
              Spliterators.iterator(Spliterators.spliterator(array, 0))
                  .forEachRemaining((DoubleConsumer) null);
              return "";
            }),
        new Case(
            "of a double iterator",
            () -> elements(Spliterators.spliterator(Arrays.stream(array).iterator(), 5, 0))),
        new Case(
            "of a double iterator, known",
            () ->
                known(
                    Spliterators.spliterator(
                        Arrays.stream(array).iterator(), 5, Spliterator.ORDERED))),
        new Case(
            "of a double iterator, concurrent",
            () ->
                known(
                    Spliterators.spliterator(
                        Arrays.stream(array).iterator(), 5, Spliterator.CONCURRENT))),
        new Case(
            "of a double iterator, unsized",
            () ->
                known(
                        Spliterators.spliteratorUnknownSize(
                            Arrays.stream(array).iterator(),
                            Spliterator.SIZED | Spliterator.SORTED))
                    + elements(
                        Spliterators.spliteratorUnknownSize(Arrays.stream(array).iterator(), 0))),
        new Case(
            "of no double iterator",
            () -> Spliterators.spliteratorUnknownSize((PrimitiveIterator.OfDouble) null, 0)),
        new Case(
            "of no sized double iterator",
            () -> Spliterators.spliterator((PrimitiveIterator.OfDouble) null, 1, 0)),
        new Case(
            "own double spliterator",
            () ->
                known(new OwnDouble(3))
                    + elements(new OwnDouble(3))
                    + StreamSupport.doubleStream(new OwnDouble(4), false).boxed().toList()),
        new Case(
            "double stream's spliterator",
            () ->
                known(Arrays.stream(array).map(v -> v + 1).spliterator())
                    + elements(Arrays.stream(array).filter(v -> v > 1).spliterator())),
        new Case(
            "double stream's spliterator boxed",
            () -> {
              var seen = new ArrayList<Object>();
              var s = Arrays.stream(array).map(v -> v + 1).spliterator();
              s.tryAdvance((Consumer<Double>) seen::add);
              s.forEachRemaining((Consumer<Double>) seen::add);
              return seen;
            }),
        new Case(
            "double StreamSupport with a supplier",
            () ->
                StreamSupport.doubleStream(
                        () -> Spliterators.spliterator(array, 0), Spliterator.SIZED, true)
                    .isParallel()));
  }

  private static String elements(Spliterator.OfDouble spliterator) {
    var seen = new ArrayList<Object>();
    boolean advanced = spliterator.tryAdvance((DoubleConsumer) seen::add);
    spliterator.forEachRemaining((DoubleConsumer) seen::add);
    return seen + " " + advanced + spliterator.tryAdvance((DoubleConsumer) seen::add);
  }

  /** Counts down. */
  private static final class OwnDouble extends Spliterators.AbstractDoubleSpliterator {
    private int left;

    OwnDouble(int size) {
      super(size, Spliterator.SIZED | Spliterator.ORDERED);
      left = size;
    }

    @Override
    public boolean tryAdvance(DoubleConsumer action) {
      if (left == 0) {
        return false;
      }
      action.accept(left--);
      return true;
    }
  }
}
