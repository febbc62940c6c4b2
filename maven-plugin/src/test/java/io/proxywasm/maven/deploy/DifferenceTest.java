package io.proxywasm.maven.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void showsChangesWithSomeLinesAround() {
    assertEquals(
        """
        ...
          3
          4
          5
        - 6
        + six
        + seven
          7
          8
          9
        """,
        Difference.of(
            "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", "1\n2\n3\n4\n5\nsix\nseven\n7\n8\n9\n10\n"));
  }

  @Test
  void showsAllOfWhatIsNewAndNothingOfWhatIsEqual() {
    assertEquals("+ a\n+ b\n", Difference.of("", "a\nb\n"));
    assertEquals("- a\n", Difference.of("a\n", ""));
    assertEquals("", Difference.of("a\nb\n", "a\nb\n"));
  }
}
