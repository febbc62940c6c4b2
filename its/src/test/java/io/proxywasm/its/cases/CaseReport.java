package io.proxywasm.its.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the cases showed, for a reader of the build. */
final class CaseReport {
  private final List<String> rows = new ArrayList<>();
  private final List<String> notObserved = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();

  synchronized void ran(CaseFiles.Located located, String engine, boolean passed) {
    rows.add("| " + located + " | " + engine + " | " + (passed ? "passed" : "**failed**") + " |");
  }

  synchronized void notObserved(CaseFiles.Located located, String engine, String expectation) {
    String line = "not observed on " + engine + ": " + expectation + " (" + located + ")";
    if (!notObserved.contains(line)) {
      notObserved.add(line);
    }
  }

  synchronized void differs(CaseFiles.Located located, String engine, String because) {
    differences.add("differs on " + engine + ": " + because + " (" + located + ")");
  }

  /** Writes the report and prints its summary. */
  synchronized void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of("# Behaviour cases", ""));
    lines.addAll(List.of("| case | engine | |", "|---|---|---|"));
    lines.addAll(rows);
    lines.addAll(List.of("", "## Other outcomes, declared by the case", ""));
    differences.forEach(line -> lines.add("- " + line));
    lines.addAll(List.of("", "## Expectations that an engine cannot show", ""));
    notObserved.forEach(line -> lines.add("- " + line));
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
    long failed = rows.stream().filter(row -> row.contains("**failed**")).count();
    System.out.println(
        "Behaviour cases: " + rows.size() + " runs, " + failed + " failed; see " + file);
    differences.forEach(line -> System.out.println("  " + line));
    notObserved.forEach(line -> System.out.println("  " + line));
  }
}
