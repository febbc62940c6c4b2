package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.junit.FilterTest;
import org.junit.jupiter.api.Test;

/** Runs each test twice: on the JVM, and as the compiled module in Chicory. */
@FilterTest(GreetingPlugin.class)
class GreetingFilterTest {
  @Test
  void addsTheGreeting(FilterHost host) {
    var exchange = host.configure("{\"greeting\": \"hi\"}").get("/").send();

    assertEquals("hi", exchange.downstream().headers().first("x-greeting").orElseThrow());
  }

  @Test
  void takesTheHeadersName(FilterHost host) {
    var exchange =
        host.configure("{\"greeting\": \"hi\", \"header\": \"x-other\"}").get("/").send();

    assertEquals("hi", exchange.downstream().headers().first("x-other").orElseThrow());
  }
}
