package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.sdk.internal.text.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Picks a cluster by its context. It has to be named: the current one may be anybody's. */
public final class Contexts {
  private final Kubeconfig kubeconfig;
  private final List<Path> files;

  public Contexts(Kubeconfig kubeconfig, List<Path> files) {
    this.kubeconfig = kubeconfig;
    this.files = files;
  }

  /** Returns the files that kubectl would read, be they there or not. */
  public static List<Path> defaultFiles(Map<String, String> environment, Path home) {
    String named = environment.getOrDefault("KUBECONFIG", "");
    return named.isEmpty()
        ? List.of(home.resolve(".kube/config"))
        : Stream.of(named.split(java.io.File.pathSeparator, -1))
            .filter(file -> !file.isEmpty())
            .map(Path::of)
            .toList();
  }

  /** Connects to the cluster of a context. */
  public Cluster open(@Nullable String context) throws BuildException {
    var there = files.stream().filter(Files::exists).toList();
    if (there.isEmpty()) {
      throw new BuildException(
          "There is no kubeconfig at %s. Name one with -Dproxywasm.deploy.kubeconfig=FILE."
              .formatted(text(files)));
    }
    try {
      var all = kubeconfig.contexts(there);
      if (context == null) {
        throw new BuildException(
            """
            A cluster is changed only when it is named: -Dproxywasm.deploy.context=CONTEXT. %s has: %s."""
                .formatted(text(there), text(all)));
      } else if (!all.contains(context)) {
        String meant =
            Spelling.nearest(context, all).map(it -> " Did you mean " + it + "?").orElse("");
        throw new BuildException(
            "There is no context %s in %s, only: %s.%s"
                .formatted(context, text(there), text(all), meant));
      }
      return kubeconfig.connect(there, context);
    } catch (IOException e) {
      throw new BuildException(
          "Cannot read the kubeconfig %s: %s".formatted(text(there), e.getMessage()), e);
    }
  }

  private static String text(List<?> all) {
    return all.isEmpty()
        ? "none"
        : all.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
