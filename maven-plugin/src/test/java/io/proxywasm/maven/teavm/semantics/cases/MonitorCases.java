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
        new Case("collections within a synchronized block", MonitorCases::collected),
        new Case("no object to synchronize on", () -> synchronizedOn(Opaque.of((Object) null))),
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

  private static int collected() {
    MonitorCases lock = new MonitorCases();
    int length = 0;
    for (int i = 0; i < 20; i++) {
      synchronized (lock) {
        for (int k = 0; k < 1000; k++) {
          length += new byte[Opaque.of(5_000)].length;
        }
      }
    }
    return length + lock.next();
  }

  private static int synchronizedOn(Object lock) {
    synchronized (lock) {
      return 1;
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
