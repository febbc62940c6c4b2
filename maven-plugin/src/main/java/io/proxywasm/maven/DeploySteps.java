package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import java.io.IOException;

/** What the goal {@code deploy} has to do for one project; nothing at first. */
final class DeploySteps implements LastTogether.Step {
  private Action push = () -> {};
  private Action apply = () -> {};

  /** One of the two. */
  interface Action {
    void run() throws BuildException, IOException;
  }

  void toPush(Action action) {
    push = action;
  }

  void toApply(Action action) {
    apply = action;
  }

  @Override
  public void push() throws BuildException, IOException {
    push.run();
  }

  @Override
  public void apply() throws BuildException, IOException {
    apply.run();
  }
}
