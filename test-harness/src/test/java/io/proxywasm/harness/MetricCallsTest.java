package io.proxywasm.harness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.sdk.internal.jvm.Returned;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Metrics by the ABI's numbers, with Envoy's answers. */
class MetricCallsTest {
  private static final int COUNTER = 0;
  private static final int GAUGE = 1;
  private static final int HISTOGRAM = 2;
  private static final int OK = 0;
  private static final int NOT_FOUND = 1;
  private static final int BAD_ARGUMENT = 2;

  private final ScriptedGuest guest = new ScriptedGuest();
  private final FilterHost host = guest.inHost();

  @BeforeEach
  void start() {
    host.configure("");
  }

  private int define(int type, String name) {
    var id = new Returned();
    assertEquals(OK, guest.host.defineMetric(type, name.getBytes(UTF_8), id));
    return (int) id.number;
  }

  /** Returns "status:value". */
  private String get(int id) {
    var value = new Returned();
    return guest.host.getMetric(id, value) + ":" + value.number;
  }

  @Test
  void aCounterOnlyGrows() {
    int id = define(COUNTER, "c");
    assertEquals(OptionalLong.of(0), host.metrics().counter("c"));
    assertEquals(OK, guest.host.incrementMetric(id, 3));
    assertEquals(BAD_ARGUMENT, guest.host.incrementMetric(id, 0));
    assertEquals(BAD_ARGUMENT, guest.host.incrementMetric(id, -1));
    assertEquals(OK, guest.host.recordMetric(id, 4));
    assertEquals("0:7", get(id));
    assertEquals(OptionalLong.of(7), host.metrics().counter("c"));
  }

  @Test
  void aGaugeGoesUpAndDown() {
    int id = define(GAUGE, "g");
    assertEquals(OK, guest.host.incrementMetric(id, 5));
    assertEquals(OK, guest.host.incrementMetric(id, -2));
    assertEquals(OK, guest.host.incrementMetric(id, 0));
    assertEquals("0:3", get(id));
    assertEquals(OK, guest.host.recordMetric(id, 40));
    assertEquals(OptionalLong.of(40), host.metrics().gauge("g"));
  }

  @Test
  void aHistogramOnlyRecords() {
    int id = define(HISTOGRAM, "h");
    assertEquals(OK, guest.host.recordMetric(id, 9));
    assertEquals(OK, guest.host.recordMetric(id, 1));
    assertEquals(BAD_ARGUMENT, guest.host.incrementMetric(id, 1));
    assertEquals(BAD_ARGUMENT + ":0", get(id));
    assertEquals(List.of(9L, 1L), host.metrics().histogram("h"));
  }

  @Test
  void definingANameAgainGivesANewIdForTheSameMetric() {
    int first = define(COUNTER, "c");
    int second = define(COUNTER, "c");
    assertEquals(4, second - first);
    guest.host.incrementMetric(first, 1);
    guest.host.incrementMetric(second, 1);
    assertEquals("0:2", get(first));
    guest.host.recordMetric(define(GAUGE, "c"), 9);
    assertEquals("0:2", get(first), "a gauge of the same name is another metric");
  }

  @Test
  void metricsOutliveTheVm() {
    guest.host.incrementMetric(define(COUNTER, "c"), 2);
    host.configure("again");
    assertEquals(OptionalLong.of(2), host.metrics().counter("c"));
    assertEquals("0:2", get(define(COUNTER, "c")));
  }

  @Test
  void idsAndTypesThatAreNotKnown() {
    assertEquals(BAD_ARGUMENT, guest.host.defineMetric(3, "x".getBytes(UTF_8), new Returned()));
    assertEquals(BAD_ARGUMENT, guest.host.defineMetric(-1, "x".getBytes(UTF_8), new Returned()));
    for (int id : new int[] {0, 4, 5, 400, -4}) {
      assertEquals(NOT_FOUND, guest.host.incrementMetric(id, 1), "increment of " + id);
      assertEquals(NOT_FOUND, guest.host.recordMetric(id, 1), "record of " + id);
      assertEquals(NOT_FOUND + ":0", get(id), "value of " + id);
    }
    for (int id : new int[] {6, 7, -1}) {
      assertEquals(BAD_ARGUMENT, guest.host.incrementMetric(id, 1), "increment of " + id);
      assertEquals(NOT_FOUND, guest.host.recordMetric(id, 1), "record of " + id);
      assertEquals(BAD_ARGUMENT + ":0", get(id), "value of " + id);
    }
  }

  @Test
  void readsTagsAsTheSdkNamesThem() {
    guest.host.incrementMetric(define(COUNTER, "method=.=GET;.;status=.=200;.;c"), 1);
    assertEquals(OptionalLong.of(1), host.metrics().counter("c", "method=GET", "status=200"));
    assertEquals(OptionalLong.empty(), host.metrics().counter("c"));
    assertEquals(
        "tag 'method': give it as name=value",
        assertThrows(IllegalArgumentException.class, () -> host.metrics().gauge("c", "method"))
            .getMessage());
  }
}
