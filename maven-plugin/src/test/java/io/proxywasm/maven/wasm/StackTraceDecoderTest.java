package io.proxywasm.maven.wasm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.maven.wasm.Symbols.CallSite;
import io.proxywasm.maven.wasm.Symbols.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackTraceDecoderTest {
  private static final Symbols SYMBOLS =
      new Symbols(
          "b",
          List.of(
              new CallSite(
                  2435,
                  List.of(
                      new Frame("com.acme.Rules", "check", "Rules.java", 42),
                      new Frame("com.acme.MyFilter", "onRequestHeaders", "MyFilter.java", 17))),
              new CallSite(
                  1, List.of(new Frame("java.lang.Throwable", "<init>", "Throwable.java", 9))),
              new CallSite(
                  2,
                  List.of(
                      new Frame("java.lang.Exception", "<init>", "Exception.java", 8),
                      new Frame("com.acme.NoRuleException", "<init>", "NoRuleException.java", 7),
                      new Frame("com.acme.Rules", "<init>", "Rules.java", 6))),
              new CallSite(607, List.of(new Frame("com.acme.Main", "run", null, -1)))));

  @Test
  void writesJavaFramesWithInlinedOnes() {
    assertEquals(
        """
        java.lang.IllegalStateException: boom
        \tat com.acme.Rules.check(Rules.java:42)
        \tat com.acme.MyFilter.onRequestHeaders(MyFilter.java:17)
        \tat com.acme.Main.run(Unknown Source)
        Caused by: java.lang.RuntimeException
        \tat com.acme.Main.run(Unknown Source)
        """,
        decode(
            """
            java.lang.IllegalStateException: boom
            \tat @2435 607
            Caused by: java.lang.RuntimeException
            \tat @607
            """));
  }

  @Test
  void repeatsTheProxysPrefixBeforeEachFrame() {
    var prefix = "[2026-11-23 10:00:00.123][17][warning][wasm] [ctx.cc:1168] wasm log hello: ";
    assertEquals(
        prefix
            + "\tat com.acme.Rules.check(Rules.java:42)\r\n"
            + prefix
            + "\tat com.acme.MyFilter.onRequestHeaders(MyFilter.java:17)\r\n"
            + prefix
            + "done\r\n",
        decode(prefix + "\tat @2435\r\n" + prefix + "done\r\n"));
  }

  @Test
  void leavesOutHowTheExceptionWasMade() {
    assertEquals(
        """
        com.acme.NoRuleException: none
        \tat com.acme.Rules.<init>(Rules.java:6)
        \tat com.acme.Main.run(Unknown Source)
        """,
        decode("com.acme.NoRuleException: none\n\tat @1\n\tat @2\n\tat @607\n"));
  }

  @Test
  void marksIdsItDoesNotKnow() {
    assertEquals(
        """
        \tat @9 (unknown: symbols of another build?)
        \tat com.acme.Main.run(Unknown Source)
        \tat @99999999999999999999 (unknown: symbols of another build?)\
        """,
        decode("\tat @9 607 99999999999999999999"));
  }

  @Test
  void leavesEverythingElseAlone() {
    var log =
        """
        look at @home
        \tat com.acme.A.b(A.java:1)

        chat @607
        {"at":"@607"}
         at @ 607\r
        """;
    assertEquals(log, decode(log));
    assertEquals("", decode(""));
  }

  @Test
  void keepsWhatFollowsTheIds() {
    assertEquals("{\"m\":\"at com.acme.Main.run(Unknown Source)\"}", decode("{\"m\":\"at @607\"}"));
  }

  private static String decode(String log) {
    return StackTraceDecoder.decode(log, SYMBOLS);
  }
}
