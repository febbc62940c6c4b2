package io.proxywasm.maven.teavm.semantics.cases;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.Formattable;
import java.util.Formatter;
import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Methods that other cases reach by another type, if at all. */
final class RareMethodCases {
  private RareMethodCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(ranges());
    cases.addAll(decoded());
    cases.addAll(texts());
    cases.addAll(deques());
    cases.addAll(iterations());
    cases.addAll(formatters());
    return cases;
  }

  private static List<Case> ranges() {
    return new Matrix<int[]>()
        .on("all", () -> new int[] {0, 3})
        .on("none", () -> new int[] {1, 1})
        .on("middle", () -> new int[] {1, 2})
        .on("before", () -> new int[] {-1, 2})
        .on("behind", () -> new int[] {0, 4})
        .on("crossed", () -> new int[] {2, 1})
        .run("longs", r -> Arrays.stream(new long[] {1, 2, 3}, r[0], r[1]).boxed().toList())
        .run("doubles", r -> Arrays.stream(new double[] {1, 2, 3}, r[0], r[1]).boxed().toList())
        .cases();
  }

  private static List<Case> decoded() {
    var cases = new ArrayList<Case>();
    for (String text :
        List.of("", "YQ==", "YWI", "YWJj", "Y", "Y=Q=", "Y Q==", "YQ=", "-_-_", "é")) {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      cases.add(
          new Case(
              "decode " + text,
              () ->
                  Each.of(
                      List.of(Base64.getDecoder(), Base64.getUrlDecoder(), Base64.getMimeDecoder()),
                      d -> Arrays.toString(d.decode(bytes)))));
    }
    return cases;
  }

  private static List<Case> texts() {
    return List.of(
        new Case("split", () -> List.of(Pattern.compile(",").split(",a,,b,,"))),
        new Case("split to two", () -> List.of(Pattern.compile(",").split(",a,,b,,", 2))),
        new Case("split all", () -> List.of(Pattern.compile(",").split(",a,,b,,", -1))),
        new Case(
            "split by nothing",
            () -> Each.of(List.of(Pattern.compile("").split("aß\uD83D\uDE00")), part -> part)),
        new Case("split nothing", () -> List.of(Pattern.compile(",").split(""))),
        new Case("split null", () -> Pattern.compile(",").split(null)),
        new Case("first", () -> Pattern.compile("(b)").matcher("abb").replaceFirst("<$1>")),
        new Case("first of none", () -> Pattern.compile("x").matcher("abb").replaceFirst("$9")),
        new Case("first by a group", () -> Pattern.compile("b").matcher("abb").replaceFirst("$1")),
        new Case(
            "first by null", () -> Pattern.compile("b").matcher("a").replaceFirst((String) null)));
  }

  private static List<Case> deques() {
    return new Matrix<Deque<Integer>>()
        .on("deque", () -> new ArrayDeque<>(List.of(1, 2)))
        .on("empty deque", ArrayDeque::new)
        .run("addAll", d -> d.addAll(List.of(3, 4)) + "" + d + d.addAll(List.of()))
        .run("addAll of null", d -> AtomicCases.done(() -> d.addAll(Arrays.asList(3, null)), d))
        .run("contains", d -> d.contains(2) + "" + d.contains(9) + d.contains(null))
        .run("element", Deque::element)
        .run("remove", d -> d.remove() + "" + d)
        .run("remove one", d -> d.remove(2) + "" + d.remove(null) + d)
        .run("in parallel", d -> d.parallelStream().map(i -> i + 1).toList())
        .cases();
  }

  private static List<Case> iterations() {
    return List.of(
        new Case("abstract list", () -> new Three().listIterator().nextIndex() + "" + new Three()),
        new Case("nothing to remove", () -> changed(it -> it.remove())),
        new Case(
            "remove",
            () ->
                changed(
                    it -> {
                      it.next();
                      it.remove();
                    })),
        new Case(
            "remove twice",
            () ->
                changed(
                    it -> {
                      it.next();
                      it.remove();
                      it.remove();
                    })),
        new Case(
            "remove after add",
            () ->
                changed(
                    it -> {
                      it.next();
                      it.add(9);
                      it.remove();
                    })),
        new Case("ordered", () -> first(new TreeSet<>(List.of(3, 1)))),
        new Case("no first", () -> first(new TreeSet<>())),
        new Case(
            "ints left",
            () -> left(IntStream.of(1, 2, 3).iterator(), (IntConsumer) i -> Trace.log("" + i))),
        new Case(
            "longs left",
            () -> left(LongStream.of(1, 2).iterator(), (LongConsumer) i -> Trace.log("" + i))),
        new Case(
            "doubles left",
            () -> left(DoubleStream.of(1, 2).iterator(), (DoubleConsumer) i -> Trace.log("" + i))),
        new Case("nothing for what is left", () -> left(IntStream.of(1).iterator(), null)),
        new Case(
            "spliterator of ints",
            () -> split(IntStream.range(0, 5).spliterator(), (IntConsumer) i -> Trace.log("" + i))),
        new Case(
            "spliterator of longs",
            () ->
                split(LongStream.range(0, 5).spliterator(), (LongConsumer) i -> Trace.log("" + i))),
        new Case(
            "spliterator of doubles",
            () ->
                split(
                    DoubleStream.of(1, 2).spliterator(), (DoubleConsumer) i -> Trace.log("" + i))),
        new Case("own ints", () -> known(new Ints())),
        new Case("own longs", () -> known(new Longs())),
        new Case("own doubles", () -> known(new Doubles())),
        new Case(
            "many ints",
            () -> IntStream.of(1, 2).mapMulti(RareMethodCases::twiceInt).boxed().toList()),
        new Case(
            "many longs",
            () -> LongStream.of(1, 2).mapMulti(RareMethodCases::twiceLong).boxed().toList()),
        new Case(
            "many doubles",
            () -> DoubleStream.of(1, 2).mapMulti(RareMethodCases::twiceDouble).boxed().toList()),
        new Case("called", RareMethodCases::called));
  }

  /** A list with no more than a list must have. */
  private static final class Three extends AbstractList<Integer> {
    @Override
    public Integer get(int index) {
      return 3 - index;
    }

    @Override
    public int size() {
      return 3;
    }
  }

  private static String changed(Consumer<ListIterator<Integer>> change) {
    var list = new ArrayList<>(List.of(1, 2));
    return AtomicCases.done(() -> change.accept(list.listIterator()), list);
  }

  private static Object first(NavigableSet<Integer> set) {
    return set.iterator().next();
  }

  private static <C> String left(PrimitiveIterator<?, C> iterator, C action) {
    iterator.forEachRemaining(action);
    return Trace.logged() + iterator.hasNext();
  }

  private static <T, C, S extends Spliterator.OfPrimitive<T, C, S>> String split(
      Spliterator.OfPrimitive<T, C, S> spliterator, C action) {
    spliterator.tryAdvance(action);
    var half = spliterator.trySplit();
    if (half != null) {
      half.forEachRemaining(action);
    }
    Trace.log("|");
    spliterator.forEachRemaining(action);
    return Trace.logged() + spliterator.tryAdvance(action);
  }

  private static String known(Spliterators.AbstractIntSpliterator spliterator) {
    return spliterator.estimateSize() + " " + spliterator.characteristics();
  }

  private static String known(Spliterators.AbstractLongSpliterator spliterator) {
    return spliterator.estimateSize() + " " + spliterator.characteristics();
  }

  private static String known(Spliterators.AbstractDoubleSpliterator spliterator) {
    return spliterator.estimateSize() + " " + spliterator.characteristics();
  }

  private static final class Ints extends Spliterators.AbstractIntSpliterator {
    Ints() {
      super(5, Spliterator.SIZED);
    }

    @Override
    public boolean tryAdvance(IntConsumer action) {
      return false;
    }
  }

  private static final class Longs extends Spliterators.AbstractLongSpliterator {
    Longs() {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.DISTINCT);
    }

    @Override
    public boolean tryAdvance(LongConsumer action) {
      return false;
    }
  }

  private static final class Doubles extends Spliterators.AbstractDoubleSpliterator {
    Doubles() {
      super(0, Spliterator.SIZED | Spliterator.NONNULL);
    }

    @Override
    public boolean tryAdvance(DoubleConsumer action) {
      return false;
    }
  }

  private static void twiceInt(int value, IntConsumer down) {
    down.accept(value);
    down.accept(-value);
  }

  private static void twiceLong(long value, LongConsumer down) {
    down.accept(value);
    down.accept(-value);
  }

  private static void twiceDouble(double value, DoubleConsumer down) {
    down.accept(value);
    down.accept(-value);
  }

  private static String called() {
    IntStream.IntMapMultiConsumer ints = RareMethodCases::twiceInt;
    LongStream.LongMapMultiConsumer longs = RareMethodCases::twiceLong;
    DoubleStream.DoubleMapMultiConsumer doubles = RareMethodCases::twiceDouble;
    ints.accept(1, i -> Trace.log("" + i));
    longs.accept(2, i -> Trace.log("" + i));
    doubles.accept(3, i -> Trace.log("" + i));
    return Trace.logged();
  }

  private static List<Case> formatters() {
    return List.of(
        new Case("to bytes", () -> written(Formatter::new)),
        new Case("to bytes of a charset", () -> written(out -> new Formatter(out, "UTF-16BE"))),
        new Case(
            "to bytes of a locale",
            () -> written(out -> new Formatter(out, "ISO-8859-1", Locale.ROOT))),
        new Case(
            "to bytes of a charset and a locale",
            () -> written(out -> new Formatter(out, StandardCharsets.UTF_8, Locale.ROOT))),
        new Case("to a printer", () -> written(out -> new Formatter(new PrintStream(out)))),
        new Case("to an unknown charset", () -> written(out -> new Formatter(out, "none"))),
        new Case("to nothing", () -> new Formatter((OutputStream) null)),
        new Case("to no printer", () -> new Formatter((PrintStream) null)),
        new Case(
            "formattable",
            () -> String.format(Opaque.of("%s|%-7.3s|%#S"), own("a"), own("b"), own("c"))),
        new Case("asked itself", RareMethodCases::asked),
        new Case("layouts", () -> List.of(Formatter.BigDecimalLayoutForm.values())),
        new Case("layout", () -> Formatter.BigDecimalLayoutForm.valueOf("SCIENTIFIC").ordinal()),
        new Case("no layout", () -> Formatter.BigDecimalLayoutForm.valueOf("x")));
  }

  /** Makes a formatter. */
  private interface Maker {
    Formatter of(OutputStream out) throws Exception;
  }

  private static String written(Maker maker) throws Exception {
    var out = new ByteArrayOutputStream();
    var formatter = maker.of(out);
    formatter.format("é %d \uD83D\uDE00", 7);
    formatter.flush();
    String flushed = Arrays.toString(out.toByteArray());
    formatter.close();
    return flushed + out.size();
  }

  private static Formattable own(String name) {
    return (formatter, flags, width, precision) ->
        formatter.format("%s %d %d %d", name, flags, width, precision);
  }

  private static String asked() {
    var formatter = new Formatter();
    own("x").formatTo(formatter, 1, 2, 3);
    return formatter.toString();
  }
}
