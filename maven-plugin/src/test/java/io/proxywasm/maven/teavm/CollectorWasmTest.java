package io.proxywasm.maven.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.teavm.interop.Export;

/** The collector keeps what is in use, however much that is and however it lies in the heap. */
class CollectorWasmTest {
  /** As many as a heap of 1 MiB grows for, and many more than its mark queue has room for. */
  private static final int MANY = 100_000;

  private record Link(Object next, Integer number) {}

  static final class Heap {
    private static Object[] kept = new Object[1];

    private Heap() {}

    public static void main(String[] args) {}

    private static Link link(int number, Object next) {
      return new Link(next, Integer.valueOf(number));
    }

    private static int intact() {
      int intact = 0;
      for (int i = 0; i < kept.length; i++) {
        if (((Link) kept[i]).number() == i) {
          intact++;
        }
      }
      return intact;
    }

    @Export(name = "wide")
    static int wide(int count) {
      kept = new Object[count];
      for (int i = 0; i < count; i++) {
        kept[i] = link(i, null);
      }
      System.gc();
      return intact();
    }

    /** What is kept and what is not take turns, so that nothing free is larger than one of them. */
    @Export(name = "gaps")
    static int gaps(int count) {
      kept = new Object[count];
      Object dropped = null;
      for (int i = 0; i < count; i++) {
        kept[i] = Integer.valueOf(i);
        dropped = new Object();
      }
      System.gc();
      int intact = dropped == null ? 1 : 0;
      for (int i = 0; i < count; i++) {
        if (kept[i].equals(i)) {
          intact++;
        }
      }
      return intact;
    }

    @Export(name = "long")
    static int chain(int count) {
      Link first = null;
      for (int i = 0; i < count; i++) {
        first = link(i, first);
      }
      System.gc();
      int length = 0;
      for (var link = first; link != null; link = (Link) link.next()) {
        length++;
      }
      return length;
    }

    /** What the calls hold may not move, what lies between may, to where something was before. */
    @Export(name = "deep")
    static int deep(int depth) {
      kept[0] = new byte[200_000];
      kept[0] = null;
      return hold(depth);
    }

    /** Each call holds four objects, each with another before it. */
    private static int hold(int depth) {
      var first = link(depth, null);
      var second = link(depth, null);
      var third = link(depth, null);
      var fourth = link(depth, null);
      if (depth == 0) {
        System.gc();
        return 0;
      }
      int sum = first.number() + second.number() + third.number() + fourth.number();
      return hold(depth - 1) + (sum == 4 * depth ? 1 : 0);
    }

    /** Hash codes count up; they are kept where free memory keeps its size. */
    @Export(name = "hashed")
    static int hashed(int count) {
      kept = new Object[1000];
      for (int i = 0; i < count; i++) {
        var link = link(i % kept.length, null);
        if (System.identityHashCode(link) != 0) {
          kept[i % kept.length] = link;
        }
      }
      return intact();
    }
  }

  private static TestModule module;

  @BeforeAll
  static void compile() throws CompileException {
    module = TestModule.compile(Heap.class);
  }

  private static long run(String export, int count) {
    return module.restart().call(export, count);
  }

  @Test
  void anArrayHasMoreElementsThanTheMarkQueue() {
    assertEquals(MANY, run("wide", MANY));
  }

  @Test
  void thereAreMoreGapsThanTheirListHolds() {
    assertEquals(200_000, run("gaps", 200_000));
  }

  @Test
  void aChainIsLong() {
    assertEquals(MANY, run("long", MANY));
  }

  @Test
  void callsHoldObjectsBetweenOthersThatMove() {
    assertEquals(1500, run("deep", 1500));
  }

  @Test
  void moreObjectsWereHashedThanTheHeapHasBytes() {
    assertEquals(1000, run("hashed", 3_000_000));
  }
}
