package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** {@code Spliterator}, what makes one, and what is made of one. */
@SuppressWarnings({"JdkObsolete", "UnnecessaryMethodReference"}) // of each collection
final class SpliteratorCases {
  private static final List<Integer> SOME = List.of(3, 1, 2, 5, 4);

  private SpliteratorCases() {}

  static List<Case> all() {
    return Stream.of(objects(), collections(), streams()).flatMap(List::stream).toList();
  }

  private static List<Case> objects() {
    Object[] array = {"a", null, "c", "d", "e"};
    return List.of(
        new Case("array", () -> objects(Spliterators.spliterator(array, 0))),
        new Case(
            "array's characteristics",
            () -> known(Spliterators.spliterator(array, Spliterator.ORDERED))),
        new Case("array sorted", () -> known(Spliterators.spliterator(array, Spliterator.SORTED))),
        new Case("part of an array", () -> objects(Spliterators.spliterator(array, 1, 3, 0))),
        new Case(
            "Arrays.spliterator",
            () -> known(Arrays.spliterator(array)) + objects(Arrays.spliterator(array, 3, 5))),
        new Case("array from 3 to 2", () -> Spliterators.spliterator(array, 3, 2, 0)),
        new Case("array from -1", () -> Spliterators.spliterator(array, -1, 2, 0)),
        new Case("array to 6", () -> Spliterators.spliterator(array, 1, 6, 0)),
        new Case("no array", () -> Spliterators.spliterator((Object[]) null, 0)),
        new Case("array split", () -> split(Spliterators.spliterator(array, 0))),
        new Case("one element split", () -> Spliterators.spliterator(array, 0, 1, 0).trySplit()),
        new Case(
            "empty",
            () ->
                known(Spliterators.emptySpliterator()) + objects(Spliterators.emptySpliterator())),
        new Case("empty split", () -> Spliterators.emptySpliterator().trySplit()),
        new Case("tryAdvance null", () -> Spliterators.spliterator(array, 0).tryAdvance(null)),
        new Case(
            "forEachRemaining null",
            () -> {
              Spliterators.spliterator(array, 0).forEachRemaining(null);
              return "";
            }),
        new Case("empty tryAdvance null", () -> Spliterators.emptySpliterator().tryAdvance(null)),
        new Case(
            "iterator",
            () -> {
              var i = Spliterators.iterator(Spliterators.spliterator(array, 0));
              var seen = new ArrayList<Object>();
              seen.add(i.next() + " " + i.hasNext() + i.hasNext() + i.next());
              i.forEachRemaining(seen::add);
              return seen + " " + i.hasNext();
            }),
        new Case(
            "iterator at the end",
            () -> Spliterators.iterator(Spliterators.emptySpliterator()).next()),
        new Case(
            "iterator's remove",
            () -> {
              var i = Spliterators.iterator(Spliterators.spliterator(array, 0));
              i.next();
              i.remove();
              return "";
            }),
        new Case("iterator of null", () -> Spliterators.iterator((Spliterator<Object>) null)),
        new Case(
            "iterator forEachRemaining null",
            () -> {
              Spliterators.iterator(Spliterators.spliterator(array, 0)).forEachRemaining(null);
              return "";
            }),
        new Case("of an iterator", () -> objects(Spliterators.spliterator(SOME.iterator(), 5, 0))),
        new Case(
            "of an iterator, known",
            () -> known(Spliterators.spliterator(SOME.iterator(), 5, Spliterator.ORDERED))),
        new Case(
            "of an iterator, concurrent",
            () -> known(Spliterators.spliterator(SOME.iterator(), 5, Spliterator.CONCURRENT))),
        new Case(
            "of an iterator, unsized",
            () ->
                known(
                        Spliterators.spliteratorUnknownSize(
                            SOME.iterator(), Spliterator.SIZED | Spliterator.SORTED))
                    + objects(Spliterators.spliteratorUnknownSize(SOME.iterator(), 0))),
        new Case(
            "of no iterator",
            () -> Spliterators.spliteratorUnknownSize((java.util.Iterator<Object>) null, 0)),
        new Case(
            "of a collection",
            () ->
                known(Spliterators.spliterator(SOME, 0))
                    + objects(Spliterators.spliterator(SOME, 0))),
        new Case(
            "of a concurrent collection",
            () -> known(Spliterators.spliterator(SOME, Spliterator.CONCURRENT))),
        new Case(
            "of a sorted collection",
            () -> known(Spliterators.spliterator(SOME, Spliterator.SORTED))),
        new Case("of no collection", () -> Spliterators.spliterator((List<Object>) null, 0)),
        new Case(
            "own",
            () ->
                known(new Own(3))
                    + objects(new Own(3))
                    + StreamSupport.stream(new Own(4), false).toList()),
        new Case(
            "plain",
            () -> known(new Plain()) + new Plain().hasCharacteristics(Spliterator.ORDERED)),
        new Case(
            "of a plain Iterable",
            () -> {
              Iterable<Integer> iterable = SOME::iterator;
              return known(iterable.spliterator()) + objects(iterable.spliterator());
            }));
  }

  private static List<Case> collections() {
    var cases = new ArrayList<Case>();
    cases.add(new Case("ArrayList", () -> of(new ArrayList<>(SOME).spliterator())));
    cases.add(new Case("ArrayList split", () -> split(new ArrayList<>(SOME).spliterator())));
    cases.add(new Case("LinkedList", () -> of(new LinkedList<>(SOME).spliterator())));
    cases.add(new Case("Vector", () -> of(new Vector<>(SOME).spliterator())));
    cases.add(new Case("Arrays.asList", () -> of(Arrays.asList(3, 1, 2).spliterator())));
    cases.add(new Case("Arrays.asList split", () -> split(Arrays.asList(3, 1, 2).spliterator())));
    cases.add(new Case("List.of", () -> of(SOME.spliterator())));
    cases.add(new Case("subList", () -> of(new ArrayList<>(SOME).subList(1, 3).spliterator())));
    cases.add(
        new Case("subList split", () -> split(new ArrayList<>(SOME).subList(1, 4).spliterator())));
    cases.add(new Case("HashSet", () -> of(new HashSet<>(SOME).spliterator())));
    cases.add(new Case("LinkedHashSet", () -> of(new LinkedHashSet<>(SOME).spliterator())));
    cases.add(new Case("Set.of", () -> objects(Set.of(1).spliterator())));
    cases.add(new Case("TreeSet", () -> of(new TreeSet<>(SOME).spliterator())));
    cases.add(
        new Case(
            "TreeSet in another order",
            () -> {
              var set = new TreeSet<Integer>(Comparator.reverseOrder());
              set.addAll(SOME);
              return objects(set.spliterator()) + (set.spliterator().getComparator() != null);
            }));
    cases.add(
        new Case("part of a TreeSet", () -> objects(new TreeSet<>(SOME).headSet(3).spliterator())));
    cases.add(new Case("ArrayDeque", () -> of(new ArrayDeque<>(SOME).spliterator())));
    cases.add(new Case("PriorityQueue", () -> of(new PriorityQueue<>(SOME).spliterator())));
    cases.add(
        new Case(
            "keySet",
            () -> of(new TreeMap<>(java.util.Map.of(1, 2, 3, 4)).keySet().spliterator())));
    cases.add(
        new Case(
            "values",
            () -> objects(new TreeMap<>(java.util.Map.of(1, 2, 3, 4)).values().spliterator())));
    cases.add(
        new Case(
            "entrySet",
            () -> objects(new TreeMap<>(java.util.Map.of(1, 2, 3, 4)).entrySet().spliterator())));
    cases.add(
        new Case(
            "HashMap's values",
            () -> objects(new HashMap<>(java.util.Map.of(1, 2)).values().spliterator())));
    cases.add(new Case("emptyList", () -> objects(Collections.emptyList().spliterator())));
    cases.add(new Case("singletonList", () -> objects(Collections.singletonList(1).spliterator())));
    cases.add(
        new Case("unmodifiableList", () -> of(Collections.unmodifiableList(SOME).spliterator())));
    cases.add(new Case("nCopies", () -> objects(Collections.nCopies(2, "x").spliterator())));
    cases.add(
        new Case(
            "late binding",
            () -> {
              var list = new ArrayList<>(SOME);
              var s = list.spliterator();
              list.add(9);
              return objects(s);
            }));
    cases.add(
        new Case(
            "a list that grows meanwhile",
            () -> {
              var list = new ArrayList<>(SOME);
              var seen = new ArrayList<Integer>();
              try {
                list.spliterator()
                    .forEachRemaining(
                        v -> {
                          seen.add(v);
                          list.add(v);
                        });
              } catch (RuntimeException e) {
                return e + " " + seen;
              }
              return seen;
            }));
    cases.add(
        new Case(
            "a list that grows between",
            () -> {
              var list = new ArrayList<>(SOME);
              var s = list.spliterator();
              s.tryAdvance(v -> {});
              list.add(7);
              return s.tryAdvance(v -> {});
            }));
    return cases;
  }

  private static List<Case> streams() {
    return List.of(
        new Case("map", () -> known(SOME.stream().map(v -> v + 1).spliterator())),
        new Case("filter", () -> known(SOME.stream().filter(v -> v > 1).spliterator())),
        new Case("sorted", () -> known(SOME.stream().sorted().spliterator())),
        new Case(
            "sorted by",
            () -> known(SOME.stream().sorted(Comparator.reverseOrder()).spliterator())),
        new Case("distinct", () -> known(SOME.stream().distinct().spliterator())),
        new Case(
            "limit",
            () ->
                known(SOME.stream().limit(2).spliterator())
                    + known(SOME.stream().limit(9).spliterator())),
        new Case(
            "skip",
            () ->
                known(SOME.stream().skip(2).spliterator())
                    + known(SOME.stream().skip(9).spliterator())),
        new Case(
            "skip and limit",
            () -> known(SOME.stream().skip(1).limit(2).map(v -> v).spliterator())),
        new Case("flatMap", () -> known(SOME.stream().flatMap(Stream::of).spliterator())),
        new Case("unordered", () -> known(SOME.stream().unordered().spliterator())),
        new Case(
            "of a set",
            () -> known(new LinkedHashSet<>(SOME).stream().peek(v -> {}).spliterator())),
        new Case(
            "of a sorted set",
            () -> known(new TreeSet<>(SOME).stream().peek(v -> {}).spliterator())),
        new Case("mapped set", () -> known(new TreeSet<>(SOME).stream().map(v -> v).spliterator())),
        new Case("boxed range", () -> known(IntStream.range(0, 3).boxed().spliterator())),
        new Case("range as longs", () -> known(IntStream.range(0, 3).asLongStream().spliterator())),
        new Case(
            "range as doubles", () -> known(IntStream.range(0, 3).asDoubleStream().spliterator())),
        new Case(
            "longs as doubles", () -> known(LongStream.range(0, 3).asDoubleStream().spliterator())),
        new Case("range", () -> known(IntStream.range(0, 3).spliterator())),
        new Case("closed range", () -> known(LongStream.rangeClosed(-3, 3).spliterator())),
        new Case("concat", () -> known(Stream.concat(SOME.stream(), SOME.stream()).spliterator())),
        new Case(
            "concat of sets",
            () ->
                known(
                    Stream.concat(new TreeSet<>(SOME).stream(), new TreeSet<>(SOME).stream())
                        .spliterator())),
        new Case(
            "concat of ints",
            () -> known(IntStream.concat(IntStream.of(1), IntStream.of(2)).spliterator())),
        new Case(
            "concat with infinite",
            () -> known(Stream.concat(SOME.stream(), Stream.generate(() -> 1)).spliterator())),
        new Case("iterate", () -> known(Stream.iterate(1, v -> v + 1).spliterator())),
        new Case(
            "bounded iterate",
            () -> known(Stream.iterate(1, v -> v < 3, v -> v + 1).spliterator())),
        new Case("generate", () -> known(Stream.generate(() -> 1).spliterator())),
        new Case("of", () -> known(Stream.of(1, 2).spliterator())),
        new Case("builder", () -> known(Stream.builder().add(1).add(2).build().spliterator())),
        new Case("empty stream", () -> known(Stream.empty().spliterator())),
        new Case("chars", () -> known("abc".chars().spliterator())),
        new Case(
            "sized after a step",
            () -> {
              var s = SOME.stream().map(v -> v + 1).spliterator();
              s.tryAdvance(v -> {});
              return s.estimateSize() + " " + s.getExactSizeIfKnown();
            }),
        new Case("split", () -> SOME.stream().map(v -> v).spliterator().trySplit()),
        new Case(
            "a step and the rest",
            () -> objects(SOME.stream().filter(v -> v > 1).sorted().spliterator())),
        new Case(
            "stream's tryAdvance null",
            () -> SOME.stream().map(v -> v).spliterator().tryAdvance(null)),
        new Case(
            "stream's iterator forEachRemaining",
            () -> {
              var i = SOME.stream().map(v -> v + 1).iterator();
              i.next();
              var seen = new ArrayList<>();
              i.forEachRemaining(seen::add);
              return seen;
            }));
  }

  /** Leaves out what the collections of a module tell otherwise: it is for those who split. */
  private static String of(Spliterator<?> spliterator) {
    int known = spliterator.characteristics() & ~(Spliterator.SUBSIZED | Spliterator.NONNULL);
    return known + " " + spliterator.getExactSizeIfKnown() + objects(spliterator);
  }

  /** Tells what is known before the first element. */
  static String known(Spliterator<?> s) {
    String order;
    try {
      order = String.valueOf(s.getComparator());
    } catch (IllegalStateException e) {
      order = "unsorted" + e.getMessage();
    }
    return s.estimateSize()
        + " "
        + s.getExactSizeIfKnown()
        + " "
        + (s.characteristics() & ~Spliterator.SUBSIZED)
        + " "
        + order
        + " ";
  }

  private static String split(Spliterator<?> s) {
    return objects(s.trySplit()) + objects(s);
  }

  private static <T> String objects(Spliterator<T> spliterator) {
    var seen = new ArrayList<Object>();
    boolean advanced = spliterator.tryAdvance(seen::add);
    spliterator.forEachRemaining(seen::add);
    return seen + " " + advanced + spliterator.tryAdvance(seen::add);
  }

  /** Counts down. */
  private static final class Own extends Spliterators.AbstractSpliterator<Integer> {
    private int left;

    Own(int size) {
      super(size, Spliterator.SIZED | Spliterator.ORDERED);
      left = size;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Integer> action) {
      if (left == 0) {
        return false;
      }
      action.accept(left--);
      return true;
    }
  }

  /** Nothing, of the interface's own methods. */
  private static final class Plain implements Spliterator<String> {
    @Override
    public boolean tryAdvance(Consumer<? super String> action) {
      return false;
    }

    @Override
    public Spliterator<String> trySplit() {
      return null;
    }

    @Override
    public long estimateSize() {
      return 7;
    }

    @Override
    public int characteristics() {
      return SIZED;
    }
  }
}
