package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Target;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lets the revision serve again that did before the present one, as safely as {@code deploy}; each
 * further time the one before that.
 */
@Mojo(name = "rollback", threadSafe = true)
public final class RollbackMojo extends ReportMojo {
  /** Skips this goal. */
  @Parameter(property = "proxywasm.rollback.skip", defaultValue = "false")
  private boolean skipRollback;

  @Override
  boolean skipGoal() {
    return skipRollback;
  }

  @Override
  void run(Target target) throws BuildException, IOException {
    var now = safely(target).rollback(deployName);
    tell(target, now);
  }
}
