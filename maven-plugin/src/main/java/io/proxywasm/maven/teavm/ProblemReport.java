package io.proxywasm.maven.teavm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what a filter needs and cannot have, each thing once. */
final class ProblemReport {
  private static final int MOST = 10;

  private ProblemReport() {}

  static String of(List<Problem> problems) {
    var shortest = new LinkedHashMap<String, Problem>();
    for (var problem : problems) {
      shortest.merge(
          problem.what(), problem, (a, b) -> b.chain().size() < a.chain().size() ? b : a);
    }
    String text =
        shortest.values().stream()
            .limit(MOST)
            .map(ProblemReport::text)
            .collect(Collectors.joining("\n"));
    int left = shortest.size() - MOST;
    return left > 0 ? text + "\nand " + left + " more" : text;
  }

  private static String text(Problem problem) {
    var text = new StringBuilder();
    String indent = "";
    for (var frame : problem.chain()) {
      text.append(indent).append(frame).append('\n');
      indent = "  -> ";
    }
    text.append(indent).append(problem.what());
    if (!problem.advice().isEmpty()) {
      text.append("\n     ").append(problem.advice());
    }
    return text.toString();
  }
}
