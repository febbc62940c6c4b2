package io.proxywasm.maven.deploy.envoy;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Deadline;
import io.proxywasm.maven.deploy.Health;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All Envoys that watch the folder: what each has loaded, and what it refused. */
final class Envoys {
  private final EnvoySettings settings;
  private final List<AdminListener> admins;
  private final Map<AdminListener, Long> refusalsBefore = new HashMap<>();
  private final EnvoyLog log;

  Envoys(EnvoySettings settings) {
    this.settings = settings;
    this.admins = settings.admins().stream().map(AdminListener::new).toList();
    this.log = new EnvoyLog(settings.log());
  }

  /** Makes sure that each of them takes the filter from a file. */
  void check(String name) throws BuildException {
    for (var admin : admins) {
      filter(admin, name);
    }
  }

  /** Notes what each has refused so far, to notice when it refuses the next. */
  void remember(String name) throws BuildException {
    for (var admin : admins) {
      refusalsBefore.put(admin, filter(admin, name).refusals());
      log.mark(admin);
    }
  }

  void awaitLoaded(String name, String id, Duration limit) throws BuildException {
    var deadline = new Deadline(limit);
    for (var admin : admins) {
      for (var answer = filter(admin, name);
          !answer.version().equals(id);
          answer = filter(admin, name)) {
        if (answer.refusals() > refusalsBefore.get(admin)) {
          throw new BuildException("Envoy at %s refused it: %s".formatted(admin, log.since(admin)));
        } else if (deadline.isOver()) {
          throw new BuildException(never(admin, name, answer, limit));
        }
        deadline.pause();
      }
    }
  }

  private String never(
      AdminListener admin, String name, AdminListener.Answer answer, Duration limit) {
    return """
        Envoy at %s did not load it within %d s and has '%s'. Does it watch %s? Its listener needs:
        %s"""
        .formatted(
            admin,
            limit.toSeconds(),
            answer.version(),
            settings.seenAs(),
            ListenerSnippet.of(name, settings));
  }

  Health health(String name, String id) {
    if (admins.isEmpty()) {
      return new Health(Health.State.UNKNOWN, "no Envoy to ask: proxywasm.envoy.admin is none");
    }
    try {
      for (var admin : admins) {
        String version = filter(admin, name).version();
        if (!version.equals(id)) {
          return new Health(
              Health.State.NOT_SERVING, "Envoy at %s has '%s'".formatted(admin, version));
        }
      }
    } catch (BuildException e) {
      return new Health(Health.State.UNKNOWN, e.getMessage());
    }
    return new Health(Health.State.SERVING, "loaded");
  }

  private AdminListener.Answer filter(AdminListener admin, String name) throws BuildException {
    Optional<AdminListener.Answer> answer = admin.filter(name);
    if (answer.isEmpty()) {
      throw new BuildException(
          """
          Envoy at %s takes no filter %s from a file; it takes: %s. Its listener needs:
          %s"""
              .formatted(admin, name, admin.names(), ListenerSnippet.of(name, settings)));
    }
    return answer.get();
  }
}
