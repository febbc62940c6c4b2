package io.proxywasm.maven.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A filter in a target: what it was given last, and before that.
 *
 * @param name the filter's name there
 * @param current what the target has now
 * @param history what it had before, the latest first
 */
public record Deployment(String name, Revision current, List<Revision> history) {
  /** So many can be gone back; a cluster keeps them in one object of limited size. */
  static final int LONGEST_HISTORY = 5;

  /** Returns the first deployment of a filter. */
  public static Deployment first(String name, Revision revision) {
    return new Deployment(name, revision, List.of());
  }

  /** Returns this deployment with the next revision. The same one again leaves it as it is. */
  public Deployment followedBy(Revision next) {
    if (next.id().equals(current.id())) {
      return this;
    }
    var before = new ArrayList<Revision>();
    before.add(current);
    before.addAll(history);
    return new Deployment(
        name, next, List.copyOf(before.subList(0, Math.min(before.size(), LONGEST_HISTORY))));
  }

  /** Returns what this deployment was before its latest revision; empty if it has no history. */
  public Optional<Deployment> previous() {
    return history.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Deployment(name, history.get(0), List.copyOf(history.subList(1, history.size()))));
  }
}
