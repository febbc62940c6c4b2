package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes cases of everything that is done with something: each action with each subject, and each
 * time with a new one.
 */
final class Matrix<T> {
  private final List<Subject<T>> subjects = new ArrayList<>();
  private final List<Action<T>> actions = new ArrayList<>();

  Matrix<T> on(String name, Supplier<? extends T> maker) {
    subjects.add(new Subject<>(name, maker));
    return this;
  }

  Matrix<T> run(String name, Body<T> body) {
    actions.add(new Action<>(name, body));
    return this;
  }

  List<Case> cases() {
    return subjects.stream()
        .flatMap(
            subject ->
                actions.stream()
                    .map(
                        action ->
                            new Case(
                                subject.name + ": " + action.name,
                                () -> action.body.of(subject.maker.get()))))
        .toList();
  }

  /** What a case does with its subject. */
  @FunctionalInterface
  interface Body<T> {
    Object of(T subject) throws Exception;
  }

  private record Subject<T>(String name, Supplier<? extends T> maker) {}

  private record Action<T>(String name, Body<T> body) {}
}
