package io.proxywasm.maven.deploy;

import io.proxywasm.maven.build.BuildException;
import java.io.IOException;
import java.util.stream.Collectors;

/** Says that a target does not have a filter, and which ones it has. */
public final class Absence {
  private Absence() {}

  /** Returns what to throw. */
  public static BuildException of(String name, Target target) {
    return new BuildException(
        "There is no %s in %s; %s. Another name is given with -Dproxywasm.deploy.name=NAME."
            .formatted(name, target.kind(), others(target)));
  }

  private static String others(Target target) {
    try {
      String names = target.list().stream().map(Deployment::name).collect(Collectors.joining(", "));
      return names.isEmpty() ? "nothing was deployed there" : "there are: " + names;
    } catch (BuildException | IOException e) {
      return "what is there cannot be told: " + e.getMessage();
    }
  }
}
