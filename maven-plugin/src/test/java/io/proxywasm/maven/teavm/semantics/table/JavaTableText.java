package io.proxywasm.maven.teavm.semantics.table;

import io.proxywasm.maven.teavm.semantics.cases.Case;
import io.proxywasm.maven.teavm.semantics.table.JavaTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Writes the table for people. */
final class JavaTableText {
  private static final String ABOUT =
      """
      # Java in a filter

      Made by `JavaTableTest` from the public methods of Java 17, the class library that the Maven plugin links, and the cases that the
      build runs on the JVM and as wasm, where they must answer the same: value, or exception with message and cause.

      *works*: a case calls it, and all its cases answer alike. *no case*: it is there, and no case calls it. *compile error*: the build
      stops and names the caller's line and the way to what is missing. What a case calls through a supertype counts for the classes made in
      the same file of cases. `List.of` and the like return classes of other names, with the same behaviour.
      """;

  private JavaTableText() {}

  static String of(Map<String, Row> rows, Map<String, List<Case>> groups) {
    var text = new StringBuilder(ABOUT);
    var packages = new TreeMap<String, Map<String, Row>>();
    rows.forEach(
        (type, row) ->
            packages
                .computeIfAbsent(packageOf(type), key -> new TreeMap<>())
                .put(type.substring(packageOf(type).length() + 1).replace('$', '.'), row));
    text.append("\n| package | works | no case | compile error |\n|---|---|---|---|\n");
    packages.forEach((name, classes) -> totals(text, "`" + name + "`", classes));
    totals(text, "all", rows);
    differences(text, groups);
    packages.forEach((name, classes) -> classes(text, name, classes));
    return text.toString();
  }

  private static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('.'));
  }

  private static void totals(StringBuilder text, String name, Map<String, Row> rows) {
    text.append(
        "| %s | %d | %d | %d |%n"
            .replace("%n", "\n")
            .formatted(
                name,
                sum(rows, row -> row.works().size()),
                sum(rows, row -> row.untried().size()),
                sum(rows, row -> row.missing().size())));
  }

  private static int sum(Map<String, Row> rows, ToIntFunction<Row> number) {
    return rows.values().stream().mapToInt(number).sum();
  }

  private static void differences(StringBuilder text, Map<String, List<Case>> groups) {
    text.append("\n## Cases\n\n| group | cases |\n|---|---|\n");
    groups.forEach((name, cases) -> text.append("| %s | %d |\n".formatted(name, cases.size())));
    text.append("\nThese answer otherwise than on the JVM:\n\n| case | answer |\n|---|---|\n");
    groups.values().stream()
        .flatMap(List::stream)
        .filter(each -> each.inWasm() != null)
        .forEach(each -> text.append("| %s | %s |\n".formatted(each.name(), each.inWasm())));
  }

  private static void classes(StringBuilder text, String name, Map<String, Row> classes) {
    text.append("\n## ").append(name).append('\n');
    text.append("\n| class | works | no case | compile error |\n|---|---|---|---|\n");
    var absent = new ArrayList<String>();
    classes.forEach(
        (type, row) -> {
          if (row.works().isEmpty() && row.untried().isEmpty()) {
            absent.add("`" + type + "`");
            return;
          }
          text.append(
              "| `%s` | %d | %s | %s |\n"
                  .formatted(
                      type,
                      row.works().size(),
                      Signatures.list(type, row.untried(), concat(row.works(), row.missing())),
                      Signatures.list(type, row.missing(), concat(row.works(), row.untried()))));
        });
    if (!absent.isEmpty()) {
      text.append("\nCompile errors as a whole: ").append(String.join(", ", absent)).append(".\n");
    }
  }

  private static List<String> concat(Iterable<String> some, Iterable<String> others) {
    var all = new ArrayList<String>();
    Stream.of(some, others).forEach(each -> each.forEach(all::add));
    return all;
  }
}
