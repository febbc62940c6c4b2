package io.proxywasm.examples.hello;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.junit.FilterTest;
import org.junit.jupiter.api.Test;

/** Runs each test twice: on the JVM, and as the compiled module in Chicory. */
@FilterTest(HelloPlugin.class)
class HelloFilterTest {
  @Test
  void greetsTheUpstream(FilterHost host) {
    var exchange = host.configure("{\"greeting\": \"hi\"}").get("/").send();

    assertEquals("hi", exchange.upstream().headers().first("x-hello").orElseThrow());
  }
}
