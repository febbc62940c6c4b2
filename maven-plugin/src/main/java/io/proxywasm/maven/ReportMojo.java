package io.proxywasm.maven;

import io.proxywasm.maven.build.Advice;
import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Absence;
import io.proxywasm.maven.deploy.Deployment;
import io.proxywasm.maven.deploy.DeploymentReport;
import io.proxywasm.maven.deploy.Target;
import io.proxywasm.sdk.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals share that tell of filters where they serve. */
abstract class ReportMojo extends TargetMojo {
  /**
   * {@code text} for people, or {@code json} for programs: with {@code mvn -q} nothing else is
   * written.
   */
  @Parameter(property = "proxywasm.output", defaultValue = "text")
  private String output;

  @Override
  final void run() throws BuildException, IOException {
    if (!List.of("text", "json").contains(output)) {
      throw new BuildException(Advice.noOutput(output));
    }
    try (var target = target()) {
      run(target);
    }
  }

  /** Does the goal's work. */
  abstract void run(Target target) throws BuildException, IOException;

  /** Returns the deployment that this project's name means. */
  Deployment deployment(Target target) throws BuildException, IOException {
    return target.current(deployName).orElseThrow(() -> Absence.of(deployName, target));
  }

  /** Tells of one filter. */
  void tell(Target target, Deployment deployment) throws BuildException, IOException {
    var report = new DeploymentReport(target);
    write(report.text(deployment), report.json(deployment));
  }

  /** Tells of several. */
  void tell(Target target, List<Deployment> deployments) throws BuildException, IOException {
    var report = new DeploymentReport(target);
    var texts = new ArrayList<String>();
    for (var each : deployments) {
      texts.add(report.text(each));
    }
    String none = "Nothing was deployed to %s.".formatted(target.kind());
    write(texts.isEmpty() ? none : String.join("\n", texts), report.json(deployments));
  }

  private void write(String text, JsonValue json) {
    if (output.equals("json")) {
      System.out.println(json);
    } else {
      text.lines().forEach(getLog()::info);
    }
  }
}
