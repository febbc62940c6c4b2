package io.proxywasm.kubernetes;

import io.fabric8.kubernetes.api.model.AuthInfo;
import io.fabric8.kubernetes.api.model.Config;
import io.fabric8.kubernetes.api.model.NamedAuthInfo;
import io.fabric8.kubernetes.api.model.NamedContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the {@code tokenFile} of users, which fabric8's client passes over: it logged in nobody.
 */
final class TokenFiles {
  private TokenFiles() {}

  /** Gives the users of a context the token in their file, beside the kubeconfig if relative. */
  static void read(Config kubeconfig, Path file, String context) throws IOException {
    for (NamedContext named : kubeconfig.getContexts()) {
      if (named.getName().equals(context)) {
        readFor(named.getContext().getUser(), kubeconfig, file);
      }
    }
  }

  private static void readFor(String name, Config kubeconfig, Path file) throws IOException {
    for (NamedAuthInfo user : kubeconfig.getUsers()) {
      AuthInfo login = user.getUser();
      if (user.getName().equals(name) && login != null && login.getTokenFile() != null) {
        login.setToken(read(file.resolveSibling(login.getTokenFile()), name, file));
      }
    }
  }

  private static String read(Path token, String user, Path file) throws IOException {
    try {
      return Files.readString(token).strip();
    } catch (IOException e) {
      throw new IOException(
          "%s names %s as the token of the user %s, which cannot be read (%s); log in again or correct the path"
              .formatted(file, token, user, e),
          e);
    }
  }
}
