package io.proxywasm.its.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares what is expected with what a session shows. */
final class Check {
  private final Session session;
  private final List<String> failures = new ArrayList<>();
  private final List<String> notObserved = new ArrayList<>();

  private Check(Session session) {
    this.session = session;
  }

  /** What does not hold, and what the engine could not show. */
  record Findings(List<String> failures, List<String> notObserved) {}

  /** Checks what can be seen while the filter runs. */
  static Findings running(Expectations expected, Session session) throws Exception {
    Check check = new Check(session);
    check.stream(Step.DEFAULT_STREAM, expected);
    if (expected.streams() != null) {
      for (var entry : expected.streams().entrySet()) {
        check.stream(entry.getKey(), entry.getValue());
      }
    }
    check.calls(expected.calls());
    check.metrics(expected.metrics());
    check.vm(expected.vm());
    return check.findings();
  }

  /** Checks the log. */
  static Findings log(Expectations expected, Session session) {
    Check check = new Check(session);
    var lines = session.logs();
    for (var wanted : orNone(expected.logs())) {
      if (lines.stream().noneMatch(line -> fits(wanted, line))) {
        check.failures.add("not logged: " + wanted + "; the log:\n" + join(lines));
      }
    }
    for (var unwanted : orNone(expected.notLogged())) {
      lines.stream()
          .filter(line -> fits(unwanted, line))
          .findFirst()
          .ifPresent(line -> check.failures.add("logged, but should not be: " + line));
    }
    return check.findings();
  }

  private Findings findings() {
    return new Findings(failures, notObserved);
  }

  private void stream(String stream, Expectations expected) {
    if (expected.upstream() != null) {
      end(stream, "upstream", expected.upstream(), session.upstream(stream));
    }
    if (expected.downstream() != null) {
      end(stream, "downstream", expected.downstream(), session.downstream(stream));
    }
    if (expected.paused() != null) {
      observe(
          stream + " paused",
          () -> equal(stream + " paused", expected.paused(), session.paused(stream)));
    }
  }

  private void end(
      String stream, String side, Expectations.End expected, @Nullable Arrived arrived) {
    String at = stream + " " + side;
    if (expected.reset() != null) {
      equal(at + " reset", expected.reset(), session.reset(stream));
    }
    if (expected.details() != null) {
      observe(
          at + " details",
          () -> equal(at + " details", expected.details(), session.details(stream)));
    }
    if (expected.reached() != null && !expected.reached()) {
      if (arrived != null) {
        failures.add(at + ": something arrived, " + arrived.headers());
      }
      return;
    }
    boolean wanted =
        expected.headers() != null
            || expected.status() != null
            || expected.body() != null
            || expected.trailers() != null
            || expected.complete() != null
            || expected.reached() != null;
    if (arrived == null) {
      if (wanted) {
        failures.add(at + ": nothing arrived");
      }
      return;
    }
    arrived(at, expected, arrived);
  }

  private void arrived(String at, Expectations.End expected, Arrived arrived) {
    if (expected.status() != null) {
      String status = arrived.headers().first(":status").orElse("none");
      equal(at + " status", expected.status().toString(), status);
    }
    headers(at + " header ", expected.headers(), arrived.headers());
    headers(at + " trailer ", expected.trailers(), arrived.trailers());
    if (expected.body() != null && !Pattern.fits(expected.body(), arrived.body())) {
      failures.add(
          at + " body: expected " + expected.body() + ", was " + Content.shown(arrived.body()));
    }
    boolean complete = expected.complete() == null || expected.complete();
    boolean mayBeOpen = arrived.headers().size() == 0 || Boolean.TRUE.equals(expected.reset());
    if (expected.complete() != null || !mayBeOpen) {
      equal(at + " complete", complete, arrived.complete());
    }
  }

  private void headers(
      String at,
      @Nullable Map<String, JsonNode> expected,
      io.proxywasm.harness.HeaderList arrived) {
    if (expected == null) {
      return;
    }
    expected.forEach(
        (name, pattern) -> {
          var values = arrived.allBytes(name);
          List<JsonNode> wanted = new ArrayList<>();
          if (pattern.isArray()) {
            pattern.forEach(wanted::add);
          } else if (!pattern.isNull()) {
            wanted.add(pattern);
          }
          boolean fits = wanted.size() == values.size();
          for (int i = 0; fits && i < wanted.size(); i++) {
            fits = Pattern.fits(wanted.get(i), values.get(i));
          }
          if (!fits) {
            failures.add(
                at
                    + name
                    + ": expected "
                    + pattern
                    + ", was "
                    + values.stream().map(Content::shown).toList());
          }
        });
  }

  private void calls(@Nullable Map<String, List<Expectations.End>> expected) throws Exception {
    if (expected == null) {
      return;
    }
    for (var cluster : expected.entrySet()) {
      List<Arrived> calls = session.calls(cluster.getKey());
      equal("calls of " + cluster.getKey(), cluster.getValue().size(), calls.size());
      for (int i = 0; i < Math.min(calls.size(), cluster.getValue().size()); i++) {
        arrived(cluster.getKey() + " call " + i, cluster.getValue().get(i), calls.get(i));
      }
    }
  }

  private void metrics(@Nullable Map<String, Long> expected) throws Exception {
    if (expected == null) {
      return;
    }
    for (var metric : expected.entrySet()) {
      String what = "metric " + metric.getKey();
      observe(what, () -> equal(what, metric.getValue(), session.metric(metric.getKey())));
    }
  }

  private void vm(@Nullable String expected) {
    if (expected != null) {
      observe("vm", () -> equal("vm", expected, session.vmFailed() ? "failed" : "alive"));
    }
  }

  private interface Look {
    void at() throws Exception;
  }

  private void observe(String what, Look look) {
    try {
      look.at();
    } catch (NotObservable e) {
      notObserved.add(what + ", because " + e.getMessage());
    } catch (Exception e) {
      failures.add(what + ": " + e);
    }
  }

  private void equal(String what, Object expected, @Nullable Object actual) {
    if (!expected.equals(actual)) {
      failures.add(what + ": expected " + expected + ", was " + actual);
    }
  }

  private static boolean fits(Expectations.Line wanted, Session.Logged line) {
    return (wanted.level() == null || wanted.level().equals(line.level()))
        && Pattern.fits(wanted.text(), line.text());
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static String join(List<Session.Logged> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append("  ").append(line).append('\n'));
    return text.toString();
  }
}
