package io.proxywasm.maven.deploy.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.BuildException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsFileTest {
  private static final Shape.Fields SHAPE =
      Shape.fields(
          "phase", Shape.oneOf("AUTHN", "STATS"),
          "priority", new Shape.Whole(-10, 10),
          "open", Shape.TRUTH,
          "time", new Shape.Text(Pattern.compile("[0-9]+s"), "a time such as 1s"),
          "labels", new Shape.MapOf(Shape.TEXT),
          "keys", new Shape.ListOf(Shape.TEXT),
          "vm", Shape.fields("env", Shape.ANYTHING),
          "url", new Shape.Ours("it is the image"));

  @TempDir Path folder;

  private Map<String, Object> read(String yaml) throws Exception {
    Path file = Files.writeString(folder.resolve("istio.yaml"), yaml);
    return new FieldsFile(file).read(SHAPE);
  }

  @Test
  void readsFieldsOfEachShape() throws Exception {
    assertEquals(
        Map.of(
            "phase",
            "STATS",
            "priority",
            -3L,
            "open",
            true,
            "time",
            "10s",
            "labels",
            Map.of("app", "shop", "on", "1"),
            "keys",
            List.of("A", "B"),
            "vm",
            Map.of("env", List.of(Map.of("a", 1L), 2.5, "x", false))),
        read(
            """
            # a comment
            phase: STATS
            priority: -3
            open: true
            time: 10s
            labels: { app: shop, on: "1" }
            keys: [A, B]
            vm:
              env: [{ a: 1 }, 2.5, x, false]
            """));
  }

  @Test
  void needsNoFile() throws Exception {
    assertEquals(Map.of(), new FieldsFile(folder.resolve("absent.yaml")).read(SHAPE));
    assertEquals(Map.of(), read("# nothing yet\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prority: 1 | :1:1: there is no field prority; did you mean priority? Known are phase,"
            + " priority, open, time, labels, keys, vm, url.",
        "vm: { xyz: 1 } | :1:7: there is no field xyz; known are env.",
        "url: oci://a | :1:1: url is not set here: it is the image.",
        "phase: authn | :1:8: write one of AUTHN, STATS here.",
        "priority: 11 | :1:11: write a whole number from -10 to 10 here.",
        "priority: 1.5 | :1:11: write a whole number from -10 to 10 here.",
        "open: 'true' | :1:7: write true or false here.",
        "time: 5 | :1:7: write a time such as 1s (in quotes, if YAML takes it for something else)"
            + " here.",
        "labels: { a: 1 } | :1:14: write text (in quotes, if YAML takes it for something else) here.",
        "labels: [a] | :1:9: write names with values here.",
        "keys: a | :1:7: write a list here.",
        "open: | :1:6: write true or false here.",
        "'null: 1' | :1:1: write a name here.",
        "'- phase: STATS' | :1:1: write fields here.",
        "vm: { env: } | :1:11: write a value here.",
        "'labels: { a: b, a: c }' | :1:17: a is here twice.",
      })
  void saysWhereItIsNotAsItShouldBe(String yaml, String message) {
    var failure = assertThrows(BuildException.class, () -> read(yaml));
    assertEquals(folder.resolve("istio.yaml") + message, failure.getMessage());
  }

  @Test
  void saysWhereItIsNoYaml() {
    var failure = assertThrows(BuildException.class, () -> read("phase: STATS\n\topen: true\n"));
    assertEquals(
        folder.resolve("istio.yaml")
            + ":2:1 is no YAML: found character '\\t(TAB)' that cannot start any token. (Do not use"
            + " \\t(TAB) for indentation).",
        failure.getMessage());
  }
}
