package io.proxywasm.maven.teavm.semantics.cases;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Bit sets, with bits around the borders of words. */
final class BitSetCases {
  private static final List<int[]> SETS =
      List.of(
          new int[] {},
          new int[] {0},
          new int[] {63},
          new int[] {64},
          new int[] {0, 1, 2, 31, 32, 33, 62, 63, 64, 65, 127, 128, 200},
          new int[] {500});
  private static final List<Integer> INDEXES =
      List.of(0, 1, 31, 32, 63, 64, 65, 127, 128, 199, 201, 1000, -1, -2, Integer.MIN_VALUE);
  private static final List<int[]> RANGES =
      List.of(
          new int[] {0, 0},
          new int[] {0, 1},
          new int[] {0, 64},
          new int[] {1, 63},
          new int[] {63, 65},
          new int[] {64, 128},
          new int[] {30, 300},
          new int[] {600, 600},
          new int[] {600, 640},
          new int[] {5, 4},
          new int[] {-1, 4},
          new int[] {-3, -4},
          new int[] {4, -1});

  private BitSetCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (int[] bits : SETS) {
      var name = "BitSet " + Arrays.toString(bits) + " ";
      cases.add(new Case(name + "itself", () -> described(of(bits))));
      cases.add(new Case(name + "get", () -> Each.of(INDEXES, i -> of(bits).get(i))));
      cases.add(new Case(name + "next set", () -> Each.of(INDEXES, i -> of(bits).nextSetBit(i))));
      cases.add(
          new Case(name + "next clear", () -> Each.of(INDEXES, i -> of(bits).nextClearBit(i))));
      cases.add(
          new Case(name + "previous set", () -> Each.of(INDEXES, i -> of(bits).previousSetBit(i))));
      cases.add(
          new Case(
              name + "previous clear", () -> Each.of(INDEXES, i -> of(bits).previousClearBit(i))));
      index(cases, bits, name + "set", BitSet::set);
      index(cases, bits, name + "clear", BitSet::clear);
      index(cases, bits, name + "flip", BitSet::flip);
      index(cases, bits, name + "set true", (set, i) -> set.set(i, true));
      index(cases, bits, name + "set false", (set, i) -> set.set(i, false));
      range(cases, bits, name + "set range", BitSet::set);
      range(cases, bits, name + "clear range", BitSet::clear);
      range(cases, bits, name + "flip range", BitSet::flip);
      range(cases, bits, name + "set range true", (set, from, to) -> set.set(from, to, true));
      range(cases, bits, name + "set range false", (set, from, to) -> set.set(from, to, false));
      cases.add(
          new Case(
              name + "get range", () -> Each.of(RANGES, r -> described(of(bits).get(r[0], r[1])))));
      other(cases, bits, name + "and", BitSet::and);
      other(cases, bits, name + "or", BitSet::or);
      other(cases, bits, name + "xor", BitSet::xor);
      other(cases, bits, name + "andNot", BitSet::andNot);
      cases.add(
          new Case(
              name + "compared",
              () ->
                  Each.of(
                      SETS,
                      others ->
                          of(bits).equals(of(others)) + " " + of(bits).intersects(of(others)))));
      cases.add(new Case(name + "clear all", () -> cleared(of(bits))));
      cases.add(new Case(name + "clone", () -> described((BitSet) of(bits).clone())));
      cases.add(new Case(name + "clone apart", () -> cloned(of(bits))));
    }
    cases.add(
        new Case(
            "BitSet of a size",
            () -> Each.of(List.of(0, 1, 64, 65, -1), n -> described(new BitSet(n)))));
    cases.add(new Case("BitSet of a size that grows", () -> grown(new BitSet(65))));
    cases.add(new Case("BitSet that grows", () -> grown(new BitSet())));
    cases.add(
        new Case(
            "BitSet of longs",
            () -> described(BitSet.valueOf(new long[] {-1, Long.MIN_VALUE, 0, 0}))));
    cases.add(
        new Case(
            "BitSet of bytes",
            () -> described(BitSet.valueOf(new byte[] {-128, 1, 0, 0, 0, 0, 0, 3, 7, 0}))));
    cases.add(new Case("BitSet of no bytes", () -> described(BitSet.valueOf(new byte[0]))));
    cases.add(new Case("BitSet of a long buffer", BitSetCases::ofLongs));
    cases.add(new Case("BitSet of a byte buffer", BitSetCases::ofBytes));
    cases.add(new Case("BitSet equals no set", () -> new BitSet().equals(List.of())));
    cases.add(new Case("BitSet of null", () -> BitSet.valueOf(Opaque.of((long[]) null))));
    cases.add(new Case("BitSet at random", BitSetCases::random));
    return cases;
  }

  private interface IndexAction {
    void on(BitSet set, int index);
  }

  private interface RangeAction {
    void on(BitSet set, int from, int to);
  }

  private interface SetAction {
    void on(BitSet set, BitSet other);
  }

  private static void index(List<Case> cases, int[] bits, String name, IndexAction action) {
    cases.add(
        new Case(
            name,
            () ->
                Each.of(
                    INDEXES,
                    i -> {
                      var set = of(bits);
                      action.on(set, i);
                      return described(set);
                    })));
  }

  private static void range(List<Case> cases, int[] bits, String name, RangeAction action) {
    cases.add(
        new Case(
            name,
            () ->
                Each.of(
                    RANGES,
                    r -> {
                      var set = of(bits);
                      action.on(set, r[0], r[1]);
                      return described(set);
                    })));
  }

  private static void other(List<Case> cases, int[] bits, String name, SetAction action) {
    cases.add(
        new Case(
            name,
            () ->
                Each.of(
                    SETS,
                    others -> {
                      var set = of(bits);
                      action.on(set, of(others));
                      return described(set);
                    })));
    cases.add(
        new Case(
            name + " itself",
            () -> {
              var set = of(bits);
              action.on(set, set);
              return described(set);
            }));
  }

  private static BitSet of(int... bits) {
    var set = new BitSet();
    for (int bit : bits) {
      set.set(bit);
    }
    return set;
  }

  private static String described(BitSet set) {
    return set
        + " "
        + set.length()
        + " "
        + set.size()
        + " "
        + set.cardinality()
        + " "
        + set.isEmpty()
        + " "
        + set.hashCode()
        + Arrays.toString(set.toLongArray())
        + Arrays.toString(set.toByteArray())
        + set.stream().boxed().collect(Collectors.toList());
  }

  private static String cleared(BitSet set) {
    set.clear();
    return described(set);
  }

  private static String cloned(BitSet set) {
    var clone = (BitSet) set.clone();
    clone.flip(0, 70);
    return set + " " + clone;
  }

  private static String grown(BitSet set) {
    var sizes = new ArrayList<Integer>();
    for (int i = 0; i < 1000; i += 61) {
      set.set(i);
      sizes.add(set.size());
    }
    return sizes + described((BitSet) set.clone());
  }

  private static String ofLongs() {
    var buffer = LongBuffer.wrap(new long[] {9, 5, 0, 1, 0, 0});
    buffer.position(1);
    return described(BitSet.valueOf(buffer)) + buffer.position();
  }

  private static String ofBytes() {
    var buffer = ByteBuffer.wrap(new byte[] {9, 5, 0, 1, 0, 0});
    buffer.position(1);
    return described(BitSet.valueOf(buffer)) + buffer.position();
  }

  private static String random() {
    var random = new Random(5);
    var set = new BitSet();
    var log = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      int from = random.nextInt(300);
      int to = from + random.nextInt(80);
      switch (random.nextInt(5)) {
        case 0 -> set.set(from, to);
        case 1 -> set.clear(from, to);
        case 2 -> set.flip(from, to);
        case 3 -> set.xor(set.get(from, to));
        default -> log.append(set.nextClearBit(from)).append(' ').append(set.previousSetBit(to));
      }
      log.append(' ').append(set.cardinality()).append(',').append(set.length());
    }
    return log + described(set);
  }
}
