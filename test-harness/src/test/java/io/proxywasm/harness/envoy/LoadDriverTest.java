package io.proxywasm.harness.envoy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoadDriverTest {
  private static byte[] message(int index) {
    String body = "b".repeat(index % 50);
    String head = "POST /" + index + " HTTP/1.1\r\nhost: test\r\nx-index: \u00e4" + index + "\r\n";
    return (head + "content-length: " + body.length() + "\r\n\r\n" + body).getBytes(ISO_8859_1);
  }

  private static @Nullable String mismatch(int index, WireMessage response) {
    String expected = new String(message(index), ISO_8859_1).replace("\r\n", "\n");
    String actual = new String(response.body(), ISO_8859_1);
    return actual.equals(expected) ? null : "expected " + expected + ", got " + actual;
  }

  @Test
  void seesEveryRequestEchoedByteForByte() throws Exception {
    try (EchoUpstream echo = EchoUpstream.start()) {
      LoadDriver driver =
          new LoadDriver(echo.uri(), LoadDriverTest::message, LoadDriverTest::mismatch);
      LoadReport report = driver.run(4, 100, 2000);
      assertNull(report.firstMismatch());
      assertEquals(2000, report.answered(200));
      assertEquals(0, report.failures());
      assertTrue(report.rate() > 0);
    }
  }

  @Test
  void reportsTheFirstWrongAnswer() throws Exception {
    try (EchoUpstream echo = EchoUpstream.start()) {
      LoadReport report =
          new LoadDriver(
                  echo.uri(),
                  LoadDriverTest::message,
                  (index, response) -> index >= 7 ? "wrong" : null)
              .run(2, 0, 10);
      assertEquals(3, report.mismatches());
      assertEquals("request 7: wrong", report.firstMismatch());
    }
  }

  @Test
  void countsConnectionsThatAreRefused() throws Exception {
    EchoUpstream echo = EchoUpstream.start();
    echo.close();
    LoadReport report =
        new LoadDriver(echo.uri(), LoadDriverTest::message, LoadDriverTest::mismatch).run(2, 0, 5);
    assertEquals(5, report.failures());
    assertEquals(0, report.answered());
    assertTrue(report.firstMismatch().startsWith("request 0: java.net.ConnectException"));
  }
}
