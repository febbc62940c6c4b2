package io.proxywasm.maven.registry;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/** Says why there was no answer, and what to do about it. */
final class ConnectionFailures {
  private ConnectionFailures() {}

  /**
   * Returns a failure that may pass.
   *
   * @throws RegistryException for one that will not: no such host, no trust
   */
  static PassingFailure of(IOException failure, String what, URI uri) throws RegistryException {
    String host = uri.getAuthority();
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof UnresolvedAddressException || each instanceof UnknownHostException) {
        throw new RegistryException(
            what + ": no host has the name " + uri.getHost() + ". Check the registry's name.",
            failure);
      }
      // A connection that breaks off within TLS is one too, with no reason of TLS within.
      if (each instanceof SSLException && !(deepest(each) instanceof EOFException)) {
        throw new RegistryException(tls(deepest(each).getMessage(), what, host), failure);
      }
    }
    return new PassingFailure(what + ": " + reason(failure, host) + ".", null, failure);
  }

  private static String reason(IOException failure, String host) {
    if (failure instanceof HttpTimeoutException) {
      return host + " did not answer in time";
    }
    if (failure instanceof ConnectException) {
      return "nothing accepts connections at " + host;
    }
    return "the connection to " + host + " broke off (" + failure.getMessage() + ")";
  }

  private static String tls(String reason, String what, String host) {
    if (reason.contains("plaintext") || reason.contains("Unsupported or unrecognized SSL")) {
      return "%s: %s speaks HTTP without TLS. Allow that with -Dproxywasm.registry.plainHttp=true."
          .formatted(what, host);
    }
    String end = reason.endsWith(".") ? "" : ".";
    String start = what + ": no TLS connection to " + host + ": " + reason + end;
    if (reason.contains("unable to find valid certification path")) {
      return start
          + " Its certificate is of an authority the JDK does not know: name that one's PEM file with"
          + " -Dproxywasm.registry.caFile=FILE.";
    }
    if (reason.contains("NotAfter")) {
      return start + " Its certificate has expired: the registry needs a new one.";
    }
    return start;
  }

  private static Throwable deepest(Throwable failure) {
    Throwable each = failure;
    while (each.getCause() != null) {
      each = each.getCause();
    }
    return each;
  }
}
