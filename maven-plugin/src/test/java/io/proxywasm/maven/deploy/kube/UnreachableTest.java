package io.proxywasm.maven.deploy.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class UnreachableTest {
  private static void assertSays(String reason, IOException e) {
    assertEquals(
        "The cluster of staging does not answer at https://c:6443: " + reason,
        Unreachable.message(e, "https://c:6443", new Place("staging", "shop")));
  }

  @Test
  void nothingThere() {
    assertSays(
        "nothing accepts connections there. Is the cluster running, and its network reachable?",
        new IOException(new ConnectException("Connection refused")));
  }

  /** The JDK's client wraps what it could not resolve in a failure to connect. */
  @Test
  void noSuchHost() {
    String reason = "there is no host of that name. Correct the server in the kubeconfig.";
    assertSays(reason, new UnknownHostException("c"));
    assertSays(
        reason,
        (IOException) new ConnectException("c").initCause(new UnresolvedAddressException()));
  }

  @Test
  void anotherAuthority() {
    assertSays(
        """
        its certificate is not of the authority that the kubeconfig names (certificate-authority), or has \
        expired: PKIX path building failed.""",
        new SSLHandshakeException("PKIX path building failed"));
  }

  @Test
  void anythingElse() {
    assertSays("java.io.IOException: closed.", new IOException("closed"));
  }
}
