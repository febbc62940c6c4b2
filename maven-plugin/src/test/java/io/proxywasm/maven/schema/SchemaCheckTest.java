package io.proxywasm.maven.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.maven.teavm.json.RecordShapes;
import io.proxywasm.sdk.internal.json.schema.SchemaCheck;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What it says; whether it says something is in {@link JsonSchemaTest}. */
class SchemaCheckTest {
  private static List<String> problems(String configuration) throws IOException {
    var shapes = RecordShapes.of(Sample.class.getName(), JsonSchemaTest.classes());
    return SchemaCheck.problems(JsonSchema.of(shapes).toString(), configuration);
  }

  @Test
  void findsAllThatIsWrong() throws IOException {
    assertEquals(
        List.of(
            "line 1, column 1, $: the member \"large\" is missing",
            "line 1, column 1, $: the member \"ratio\" is missing",
            "line 1, column 10, $.text: expected a string, found the number 1",
            "line 2, column 12, $.number: expected a whole number from -2147483648 to 2147483647,"
                + " found 2147483648",
            "line 2, column 32, $.mode: expected one of \"SOFT\", \"HARD\", found \"SOFTER\"",
            "line 3, column 13, $.timeout: \"1 s\" does not match"
                + " ^[0-9]{1,12}(\\.[0-9]+)?(ms|s|m|h)$",
            "line 3, column 35, $.names[1]: is in the array twice",
            "line 4, column 31, $.part.cuont: unknown member; did you mean \"count\"? Known are id,"
                + " parts, count"),
        problems(
            """
            {"text": 1, "is-on": true,
             "number": 2147483648, "mode": "SOFTER",
             "timeout": "1 s", "names": ["a", "a"],
             "part": {"id": "a", "cuont": 1}}"""));
  }

  @Test
  void saysThatItIsNoJson() throws IOException {
    assertEquals(
        List.of("line 1, column 2, $: expected a member's name in double quotes, found 't'"),
        problems("{text}"));
  }
}
