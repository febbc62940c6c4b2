package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Target;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Tells of all filters that were deployed to the target. */
@Mojo(name = "list", requiresProject = false, threadSafe = true)
public final class ListMojo extends ReportMojo {
  /** Skips this goal. */
  @Parameter(property = "proxywasm.list.skip", defaultValue = "false")
  private boolean skipList;

  @Override
  boolean skipGoal() {
    return skipList;
  }

  @Override
  void run(Target target) throws BuildException, IOException {
    tell(target, target.list());
  }
}
