package io.proxywasm.maven.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.teavm.interop.Export;

/** What TeaVM's run time throws must reach every catch block as what it is. */
class ThrownByRunTimeWasmTest {
  private static TestModule module;

  static final class Catcher {
    private static int[] numbers = {};
    private static Node list = new Node();

    private Catcher() {}

    public static void main(String[] args) {
      numbers = new int[2];
      list = args.length == 0 ? new Node() : list;
    }

    /** Catches the user's own exception as well as the run time's, and prints which it was. */
    @Export(name = "catch")
    static void caught(int index) {
      try {
        if (index < 0) {
          throw new Mine(numbers);
        }
        System.out.println(index < 10 ? numbers[index] : list.next.number);
      } catch (IndexOutOfBoundsException e) {
        // Of all the exceptions the analysis sees reach here, each has its own getMessage.
        System.out.println(e.getClass().getName() + " " + e.getMessage());
      } catch (NullPointerException e) {
        System.out.println(e.getClass().getName() + " " + e.getMessage());
      }
    }
  }

  static final class Node {
    Node next;
    int number;
  }

  static final class Mine extends IndexOutOfBoundsException {
    private final int[] data;

    Mine(int[] data) {
      this.data = data;
    }

    @Override
    public String getMessage() {
      return "mine " + data.length;
    }
  }

  @BeforeAll
  static void compile() throws CompileException {
    module = TestModule.start(Catcher.class);
  }

  private static String caught(int index) {
    int before = module.output(1).length();
    module.call("catch", index);
    return module.output(1).substring(before).strip();
  }

  @Test
  void theUsersOwn() {
    assertEquals(Mine.class.getName() + " mine 2", caught(-1));
  }

  @Test
  void indexOutOfBounds() {
    assertEquals("java.lang.ArrayIndexOutOfBoundsException null", caught(5));
  }

  @Test
  void nullPointer() {
    assertEquals("java.lang.NullPointerException null", caught(10));
  }
}
