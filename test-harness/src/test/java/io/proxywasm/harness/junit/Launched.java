package io.proxywasm.harness.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What came of a test class that a test ran. */
final class Launched implements TestExecutionListener {
  /** Names of the tests that passed, below the names of what they are in: "jvm > passes()". */
  final List<String> passed = new ArrayList<>();

  /** What tests and their containers failed with. */
  final List<Throwable> failures = new ArrayList<>();

  private @Nullable TestPlan plan;

  private Launched() {}

  /** Runs a class; {@code engines} is the value of {@code proxywasm.engines}. */
  static Launched run(Class<?> tests, String engines) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(tests))
            .configurationParameters(Map.of("proxywasm.engines", engines))
            .build();
    Launched launched = new Launched();
    LauncherFactory.create().execute(request, launched);
    return launched;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    plan = started;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    result.getThrowable().ifPresent(failures::add);
    if (test.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      String parent =
          plan == null
              ? ""
              : plan.getParent(test).map(TestIdentifier::getDisplayName).orElseThrow();
      passed.add(parent + " > " + test.getDisplayName());
    }
  }
}
