package io.proxywasm.maven.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemReportTest {
  @Test
  void tellsEachThingOnceByItsShortestChain() {
    var far = new Problem("class X", List.of("user", "library"), "do without");
    var near = new Problem("class X", List.of("user"), "do without");
    assertEquals(
        """
        user
          -> class X
             do without""",
        ProblemReport.of(List.of(far, near, far)));
  }

  @Test
  void leavesOutChainAndAdviceWhereThereIsNone() {
    assertEquals("class X", ProblemReport.of(List.of(new Problem("class X", List.of(), ""))));
  }

  @Test
  void tellsTenAndCountsTheRest() {
    var problems =
        IntStream.range(0, 13).mapToObj(i -> new Problem("class X" + i, List.of(), "")).toList();
    String report = ProblemReport.of(problems);
    assertTrue(report.endsWith("class X9\nand 3 more"), report);
  }
}
