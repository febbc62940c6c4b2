package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Target;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells what a filter's target has of it: version, digest and state, since when, and what was there
 * before. It serves when every proxy says that it has this very revision loaded.
 */
@Mojo(name = "status", threadSafe = true)
public final class StatusMojo extends ReportMojo {
  /** Skips this goal. */
  @Parameter(property = "proxywasm.status.skip", defaultValue = "false")
  private boolean skipStatus;

  @Override
  boolean skipGoal() {
    return skipStatus;
  }

  @Override
  void run(Target target) throws BuildException, IOException {
    tell(target, deployment(target));
  }
}
