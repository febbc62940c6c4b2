package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;

final class MonitorCases {
  private int count;

  private MonitorCases() {}

  static List<Case> all() {
    return List.of(
        new Case(
            "synchronized method", () -> new MonitorCases().next() + new MonitorCases().next()),
        new Case("nested synchronized blocks", MonitorCases::nested),
        new Case("exception leaves a synchronized block", MonitorCases::thrown));
  }

  private synchronized int next() {
    return ++count;
  }

  private static int nested() {
    MonitorCases lock = new MonitorCases();
    synchronized (lock) {
      synchronized (lock) {
        return lock.next();
      }
    }
  }

  private static int thrown() {
    MonitorCases lock = new MonitorCases();
    try {
      synchronized (lock) {
        return 1 / lock.count;
      }
    } catch (ArithmeticException e) {
      return lock.next() + 100;
    }
  }
}
