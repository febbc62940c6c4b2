package io.proxywasm.its.cases;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.its.cases.CaseEngine.Refused;
import java.util.Set;
import java.util.TreeSet;

/** One case on one engine. */
final class CaseRun {
  private static final long POLL_MILLIS = 20;

  private final CaseFiles.Located located;
  private final CaseEngine engine;
  private final CaseReport report;

  CaseRun(CaseFiles.Located located, CaseEngine engine, CaseReport report) {
    this.located = located;
    this.engine = engine;
    this.report = report;
  }

  void play(AbiUses uses) throws Exception {
    BehaviourCase behaviour = located.behaviour();
    Expectations expected = behaviour.expectOn(engine.name());
    if (behaviour.differs() != null && behaviour.differs().containsKey(engine.name())) {
      report.differs(located, engine.name(), behaviour.differs().get(engine.name()).because());
    }
    try (Session session = engine.open(behaviour, uses)) {
      assertTrue(expected.refused() == null, "the filter was not refused");
      for (Step step : behaviour.stepsOrNone()) {
        if (step.expect() != null) {
          check(session, () -> Check.running(step.expect(), session));
          check(session, () -> Check.log(step.expect(), session));
        } else {
          play(session, step);
        }
      }
      check(session, () -> Check.running(expected, session));
      session.end();
      check(session, () -> Check.log(expected, session));
    } catch (Refused e) {
      if (expected.refused() == null) {
        throw e;
      }
      String message = String.valueOf(e.getMessage());
      assertTrue(Pattern.fits(expected.refused(), message), "refused otherwise: " + message);
    }
  }

  private void play(Session session, Step step) throws Exception {
    try {
      session.play(step);
    } catch (NotObservable e) {
      report.notObserved(located, engine.name(), "a step, because " + e.getMessage());
    }
  }

  private interface Look {
    Check.Findings at() throws Exception;
  }

  /** Looks until all is as expected or the engine's patience is over, then once more at rest. */
  private void check(Session session, Look look) throws Exception {
    long end = System.nanoTime() + session.patience().toNanos();
    Check.Findings findings = look.at();
    while (!findings.failures().isEmpty() && System.nanoTime() < end) {
      Thread.sleep(POLL_MILLIS);
      findings = look.at();
    }
    session.settle();
    findings = look.at();
    Set<String> failures = new TreeSet<>(findings.failures());
    findings.notObserved().forEach(one -> report.notObserved(located, engine.name(), one));
    assertTrue(failures.isEmpty(), () -> String.join("\n", failures) + "\n" + session.trace());
  }
}
