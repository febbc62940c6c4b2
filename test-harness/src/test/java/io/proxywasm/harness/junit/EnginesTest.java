package io.proxywasm.harness.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.FilterHost;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which engines a {@code @FilterTest} runs on. */
class EnginesTest {
  @FilterTest(EnginesTest.class)
  static class WithoutHost {
    @Test
    void passes() {}
  }

  @FilterTest(NoModule.class)
  static class WithHost {
    @Test
    void needsTheModule(FilterHost host) {
      host.close();
    }
  }

  /** A filter no module was built of. */
  public static final class NoModule {
    private NoModule() {}

    /** Stands for what registers the filter. */
    public static void main(String[] args) {}
  }

  @Test
  void areAllIfNothingIsSaid() {
    assertEquals(
        List.of("jvm > passes()", "chicory > passes()"),
        Launched.run(WithoutHost.class, "").passed);
  }

  @Test
  void areThoseThePropertyNames() {
    assertEquals(List.of("chicory > passes()"), Launched.run(WithoutHost.class, " chicory").passed);
  }

  @Test
  void anUnknownNameFailsWithTheKnownOnes() {
    Launched launched = Launched.run(WithoutHost.class, "jvm,v8");
    assertEquals(
        List.of(
            "There is no engine 'v8' to test with; give proxywasm.engines one or more of:"
                + " jvm,chicory"),
        launched.failures.stream().map(Throwable::getMessage).toList());
  }

  @Test
  void aMissingModuleFailsTheTestOnChicoryAlone() {
    Launched launched = Launched.run(WithHost.class, "chicory");
    assertEquals(List.of(), launched.passed);
    String message = launched.failures.get(0).getMessage();
    assertTrue(
        message.contains(
            "There is no wasm module of io.proxywasm.harness.junit.EnginesTest$NoModule on the"
                + " class path (META-INF/proxy-wasm/module.properties is missing); run: mvn"
                + " process-classes"),
        message);
  }
}
