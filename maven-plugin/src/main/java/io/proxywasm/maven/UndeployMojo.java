package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Target;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Takes the filter away from where it serves, and all that was deployed for it. */
@Mojo(name = "undeploy", threadSafe = true)
public final class UndeployMojo extends ReportMojo {
  /** Skips this goal. */
  @Parameter(property = "proxywasm.undeploy.skip", defaultValue = "false")
  private boolean skipUndeploy;

  @Override
  boolean skipGoal() {
    return skipUndeploy;
  }

  @Override
  void run(Target target) throws BuildException, IOException {
    safely(target).undeploy(deployName);
    getLog().info("%s was taken away from %s.".formatted(deployName, target.kind()));
  }
}
