package io.proxywasm.maven.deploy.kube;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A cluster's API server, as one user of a kubeconfig sees it. */
public interface Cluster extends AutoCloseable {
  /**
   * Sends a request.
   *
   * @param path from the server's root on, with the query
   * @param contentType the body's; ignored without one
   * @return what the server answers, be it a refusal
   * @throws IOException if no answer comes
   */
  Answer send(String method, String path, String contentType, @Nullable String body)
      throws IOException;

  /** Returns the server's address. */
  String server();

  @Override
  void close();

  /** An answer: its HTTP status, and its body, which is JSON of a server that understood. */
  record Answer(int status, String body) {}
}
