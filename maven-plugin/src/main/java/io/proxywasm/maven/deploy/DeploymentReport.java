package io.proxywasm.maven.deploy;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Tells of filters where they serve: to people, or as JSON to programs. */
public final class DeploymentReport {
  private final Target target;

  public DeploymentReport(Target target) {
    this.target = target;
  }

  /** Returns lines to read. */
  public String text(Deployment deployment) throws BuildException, IOException {
    var now = deployment.current();
    var health = target.health(deployment);
    var out = new StringBuilder();
    out.append(
        "%s in %s: %s (%s)\n"
            .formatted(deployment.name(), target.kind(), word(health), health.detail()));
    out.append("  now    %s\n".formatted(line(now)));
    for (var before : deployment.history()) {
      out.append("  before %s\n".formatted(line(before)));
    }
    return out.toString().stripTrailing();
  }

  private static String line(Revision revision) {
    return "%s since %s, %s".formatted(revision, revision.since(), revision.digest());
  }

  /** Returns the same as JSON. */
  public JsonObject json(Deployment deployment) throws BuildException, IOException {
    var health = target.health(deployment);
    return revision(deployment.current())
        .set("name", deployment.name())
        .set("target", target.kind())
        .set("state", word(health))
        .set("detail", health.detail())
        .set("history", history(deployment.history()));
  }

  /** Returns several as JSON. */
  public JsonArray json(List<Deployment> deployments) throws BuildException, IOException {
    var all = JsonArray.empty();
    for (var each : deployments) {
      all.add(json(each));
    }
    return all;
  }

  private static JsonArray history(List<Revision> revisions) {
    var all = JsonArray.empty();
    revisions.forEach(each -> all.add(revision(each)));
    return all;
  }

  private static JsonObject revision(Revision revision) {
    return JsonObject.empty()
        .set("id", revision.id())
        .set("version", revision.version())
        .set("digest", revision.digest())
        .set("since", revision.since().toString());
  }

  private static String word(Health health) {
    return health.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
