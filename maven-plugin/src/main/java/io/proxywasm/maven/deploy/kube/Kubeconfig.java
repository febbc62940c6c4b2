package io.proxywasm.maven.deploy.kube;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads kubeconfig files as kubectl does; of several, the first that names something counts. */
public interface Kubeconfig {
  /**
   * Returns the names of the contexts in the files.
   *
   * @throws IOException if a file cannot be read
   */
  List<String> contexts(List<Path> files) throws IOException;

  /**
   * Connects as the user of a context, which has to be one of {@link #contexts}. No environment
   * variable and no current context has a say in where to.
   *
   * @throws IOException if a file cannot be read
   */
  Cluster connect(List<Path> files, String context) throws IOException;
}
