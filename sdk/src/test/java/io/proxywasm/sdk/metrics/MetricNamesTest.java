package io.proxywasm.sdk.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Metrics before any callback: nothing here reaches a host. */
class MetricNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "requests_total", "team:requests", "filter.requests-2.Total", "9"})
  void takesNames(String name) {
    assertEquals(name, Counter.named(name).name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "a b", "a;b", "a=b", "ä", "a\n", "a\0"})
  void refusesNamesThatMonitoringCouldNotShow(String name) {
    var message =
        "\""
            + name
            + "\" is no name of a metric: take letters, digits, '_', '-' and ':', in parts with one"
            + " dot between";
    assertRefused(message, () -> Counter.named(name));
    assertRefused(message, () -> Gauge.tagged(name, "tag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "a-b", "a=b", "é"})
  void refusesNamesOfTags(String tag) {
    assertRefused(
        "\"" + tag + "\" is no name of a tag: take letters, digits and '_'",
        () -> Histogram.tagged("tag_names", "right", tag));
  }

  @Test
  void aNameIsOneMetric() {
    assertSame(Counter.named("one"), Counter.named("one"));
    var tagged = Counter.tagged("one", "method");
    assertSame(tagged.with("GET"), Counter.tagged("one", "method").with("GET"));
    assertSame(tagged.with("GET"), tagged.with("GET"));
    assertNotSame(tagged.with("GET"), tagged.with("PUT"));
    assertRefused(
        "there is a metric one of another kind; give each a name of its own",
        () -> Gauge.named("one"));
  }

  @Test
  void tagsAreInTheNameInTheirOrder() {
    var two = Counter.tagged("tags", "method", "status");
    assertEquals("method=.=GET;.;status=.=200;.;tags", two.with("GET", "200").name());
    assertSame(two.with("GET", "200"), two.with(new String[] {"GET", "200"}));
    assertNotSame(two.with("GET", "200"), two.with("GET", "404"));
    var three = Gauge.tagged("tags3", "a", "b", "c");
    assertEquals("a=.=1;.;b=.=2.5;.;c=.=é;.;tags3", three.with("1", "2.5", "é").name());
    assertSame(three.with("1", "2.5", "é"), three.with("1", "2.5", "é"));
  }

  @Test
  void noValueEndsItsTag() {
    var tagged = Counter.tagged("hostile", "path");
    assertEquals("path=.=_._x=.=y_._hostile;.;hostile", tagged.with(";.;x=.=y;.;hostile").name());
    assertEquals("path=.=a__b_;.;hostile", tagged.with("a\r\nb\u007f").name());
    assertEquals("path=.=unknown;.;hostile", tagged.with("").name());
  }

  @Test
  void thereIsAValueForEachTag() {
    var two = Counter.tagged("arity", "a", "b");
    assertRefused("metric arity has 2 tags, and here are 1 values", () -> two.with("x"));
    assertRefused("metric arity has 2 tags, and here are 3 values", () -> two.with("x", "y", "z"));
    assertRefused(
        "metric arity1 has 1 tags, and here are 2 values",
        () -> Counter.tagged("arity1", "a").with("x", "y"));
    assertRefused("no tag: take the metric that is named arity0", () -> Counter.tagged("arity0"));
  }

  @Test
  void refusesValuesThatCannotBe() {
    assertRefused(
        "counter c: increment by 0; a counter only grows", () -> Counter.named("c").increment(0));
    assertRefused(
        "counter c: increment by -1; a counter only grows", () -> Counter.named("c").increment(-1));
    assertRefused("gauge g: -1 is negative", () -> Gauge.named("g").record(-1));
    assertRefused("histogram h: -1 is negative", () -> Histogram.named("h").record(-1));
  }

  private static void assertRefused(String message, Executable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}
