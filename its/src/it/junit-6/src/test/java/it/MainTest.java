package it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.junit.FilterTest;
import org.junit.jupiter.api.Test;

@FilterTest(Main.class)
class MainTest {
  @Test
  void answers(FilterHost host) {
    assertEquals(403, host.get("/").send().downstream().status());
  }

  @Test
  void runsOnJUnit6() {
    String version = Test.class.getPackage().getImplementationVersion();
    assertTrue(version.startsWith("6."), "JUnit " + version);
  }
}
