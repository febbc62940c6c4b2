package io.proxywasm.maven.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A catch block sees what a variable was when the exception came, also for a = b. */
class CopiesInTryBlocksWasmTest {
  static final class Copies {
    private static int failing;

    private Copies() {}

    public static void main(String[] args) {
      lines().forEach(System.out::println);
    }

    static List<String> lines() {
      var lines = new ArrayList<String>();
      for (failing = 0; failing < 8; failing++) {
        String tail = String.valueOf(failing);
        lines.add(
            flag()
                + copy("a" + tail, "b" + tail)
                + computed(failing)
                + previous()
                + inlined("c" + tail));
      }
      return lines;
    }

    private static void step(int number) {
      if (number == failing) {
        throw new IllegalStateException();
      }
    }

    private static String flag() {
      boolean done = false;
      try {
        step(1);
        done = true;
        step(2);
      } catch (IllegalStateException e) {
        return " caught " + done;
      }
      return " " + done;
    }

    private static String copy(String a, String b) {
      String value = null;
      try {
        step(1);
        value = a;
        step(2);
        value = b;
        step(3);
      } catch (IllegalStateException e) {
        return " caught " + value;
      }
      return " " + value;
    }

    private static String computed(int a) {
      int value = a;
      try {
        step(1);
        value = a + 5;
        step(2);
        value = a;
        step(3);
      } catch (IllegalStateException e) {
        return " caught " + value;
      }
      return " " + value;
    }

    private static String previous() {
      int last = -1;
      int current = 0;
      try {
        for (int i = 1; i < 4; i++) {
          step(i);
          last = current;
          step(i + 3);
          current = i;
        }
      } catch (IllegalStateException e) {
        return " caught " + last + current;
      }
      return " " + last;
    }

    private static String inlined(String a) {
      String value = "none";
      try {
        step(1);
        value = same(a);
        step(2);
      } catch (IllegalStateException e) {
        return " caught " + value;
      }
      return " " + value;
    }

    private static String same(String a) {
      return a;
    }
  }

  @Test
  void catchBlocksSeeTheValueOfTheMoment() throws CompileException {
    var module = TestModule.start(Copies.class);
    assertEquals(String.join("\n", Copies.lines()) + "\n", module.output(1));
  }
}
