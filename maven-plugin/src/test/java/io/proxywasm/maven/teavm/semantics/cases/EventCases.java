package io.proxywasm.maven.teavm.semantics.cases;

import java.util.EventListener;
import java.util.EventListenerProxy;
import java.util.EventObject;
import java.util.List;
import java.util.Observable;
import java.util.Observer;

/** Events, and who is told of them. */
@SuppressWarnings("deprecation") // old programs have them
final class EventCases {
  private EventCases() {}

  static List<Case> all() {
    return List.of(
        new Case("event", () -> new EventObject("x").toString()),
        new Case("source", () -> new Own(List.of(1)).getSource() + "" + new Own("s").inside()),
        new Case("event of nothing", () -> new EventObject(null)),
        new Case("listener", () -> new Proxy(new Listener()).getListener().name),
        new Case("no listener", () -> new Proxy(null).getListener()),
        new Case("all are told", EventCases::told),
        new Case("unchanged, none is told", EventCases::unchanged),
        new Case("counted", EventCases::counted),
        new Case(
            "nobody to tell", () -> AtomicCases.done(() -> new Subject().addObserver(null), "")),
        new Case("added while told", EventCases::added),
        new Case("told directly", EventCases::directly),
        new Case("one fails", EventCases::failing));
  }

  private static final class Own extends EventObject {
    private static final long serialVersionUID = 1;

    Own(Object source) {
      super(source);
    }

    Object inside() {
      return source;
    }
  }

  private static final class Listener implements EventListener {
    final String name = "me";
  }

  private static final class Proxy extends EventListenerProxy<Listener> {
    Proxy(Listener listener) {
      super(listener);
    }
  }

  private static final class Subject extends Observable {
    Subject change() {
      setChanged();
      return this;
    }

    Subject forget() {
      clearChanged();
      return this;
    }
  }

  private static Observer logging(String name, StringBuilder log) {
    return (subject, argument) ->
        log.append(name).append(argument).append(subject.hasChanged()).append(' ');
  }

  private static String told() {
    var log = new StringBuilder();
    var subject = new Subject();
    subject.addObserver(logging("a", log));
    subject.addObserver(logging("b", log));
    subject.change().notifyObservers();
    subject.change().notifyObservers(7);
    return log + "" + subject.hasChanged();
  }

  private static String unchanged() {
    var log = new StringBuilder();
    var subject = new Subject();
    subject.addObserver(logging("a", log));
    subject.notifyObservers();
    subject.change().forget().notifyObservers(1);
    return log + "" + subject.hasChanged() + subject.change().hasChanged();
  }

  private static String counted() {
    var log = new StringBuilder();
    var subject = new Subject();
    Observer one = logging("a", log);
    subject.addObserver(one);
    subject.addObserver(one);
    subject.addObserver(logging("b", log));
    String counts = "" + subject.countObservers();
    subject.deleteObserver(one);
    subject.deleteObserver(null);
    counts += subject.countObservers();
    subject.deleteObservers();
    return counts + subject.countObservers();
  }

  private static String added() {
    var log = new StringBuilder();
    var subject = new Subject();
    subject.addObserver((s, a) -> s.addObserver(logging("late", log)));
    subject.change().notifyObservers(1);
    return log + "" + subject.countObservers();
  }

  private static String directly() {
    var log = new StringBuilder();
    logging("a", log).update(new Subject().change(), "x");
    return log.toString();
  }

  private static String failing() {
    var log = new StringBuilder();
    var subject = new Subject();
    subject.addObserver(logging("a", log));
    subject.addObserver(
        (s, a) -> {
          throw new IllegalStateException("no");
        });
    subject.change();
    return new Case("", () -> AtomicCases.done(() -> subject.notifyObservers(1), "")).run()
        + log
        + subject.hasChanged();
  }
}
