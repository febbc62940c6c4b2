package io.proxywasm.maven.deploy.kube;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says why no answer came from a cluster. */
final class Unreachable {
  private Unreachable() {}

  static String message(IOException e, String server, Place place) {
    return "The cluster of %s does not answer at %s: %s"
        .formatted(place.context(), server, reason(e));
  }

  private static String reason(IOException e) {
    if (caused(e, SSLException.class)) {
      return """
          its certificate is not of the authority that the kubeconfig names (certificate-authority), or \
          has expired: %s."""
          .formatted(e.getMessage());
    } else if (caused(e, UnknownHostException.class)
        || caused(e, UnresolvedAddressException.class)) {
      return "there is no host of that name. Correct the server in the kubeconfig.";
    } else if (caused(e, ConnectException.class)) {
      return "nothing accepts connections there. Is the cluster running, and its network reachable?";
    }
    return e + ".";
  }

  private static boolean caused(Throwable e, Class<?> by) {
    return Stream.iterate(e, each -> each != null, Throwable::getCause).anyMatch(by::isInstance);
  }
}
