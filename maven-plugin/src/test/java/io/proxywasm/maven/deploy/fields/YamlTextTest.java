package io.proxywasm.maven.deploy.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlTextTest {
  @Test
  void quotesWhatAnOlderYamlTakesForSomethingElse() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("plain", "FAIL_OPEN");
    fields.put("word", "No");
    fields.put("number", "1.0");
    fields.put("time", "1:20");
    fields.put("empty", "");
    fields.put("json", "{\n  \"a\": 1\n}\n");
    fields.put("odd", "a\t\n b");
    fields.put("count", 3L);
    fields.put("truth", true);
    fields.put("list", List.of(Map.of("@type", "x.y/z")));
    fields.put("nothing", Map.of());
    assertEquals(
        """
        plain: FAIL_OPEN
        word: "No"
        number: "1.0"
        time: "1:20"
        empty: ""
        json: |
          {
            "a": 1
          }
        odd: "a\\t\\n b"
        count: 3
        truth: true
        list:
        - "@type": x.y/z
        nothing: {}
        """,
        YamlText.of(fields));
  }

  @Test
  void writesOneValueTwiceWithoutAnchors() {
    var same = List.of("first");
    var fields = new LinkedHashMap<String, Object>();
    fields.put("one", same);
    fields.put("two", same);
    assertEquals("one:\n- first\ntwo:\n- first\n", YamlText.of(fields));
  }
}
