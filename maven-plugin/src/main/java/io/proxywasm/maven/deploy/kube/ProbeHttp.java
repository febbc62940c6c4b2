package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from a proxy's own listener. */
final class ProbeHttp {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(PATIENCE)
          .build();

  ProbeHttp(URI address) {
    this.address = address;
  }

  /** Returns what is at the address. */
  String get() throws BuildException {
    return find(address).orElseThrow(() -> silent("it answers 404", null));
  }

  /** Returns what is at another path of the same listener; nothing if nothing is there. */
  Optional<String> find(String path) throws BuildException {
    return find(address.resolve(path));
  }

  private Optional<String> find(URI at) throws BuildException {
    var request = HttpRequest.newBuilder(at).timeout(PATIENCE).build();
    try {
      var response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() == 404) {
        return Optional.empty();
      } else if (response.statusCode() != 200) {
        throw silent("it answers " + response.statusCode(), null);
      }
      return Optional.of(response.body());
    } catch (IOException e) {
      throw silent(e.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw silent("interrupted", e);
    }
  }

  private BuildException silent(String reason, @Nullable Exception cause) {
    return new BuildException(
        """
        Cannot ask the proxy at %s what it has loaded: %s. proxywasm.deploy.probe takes an Envoy's \
        administration listener (http://127.0.0.1:15000) and an agent's metrics \
        (http://127.0.0.1:15020/stats/prometheus); kubectl port-forward brings either here."""
            .formatted(address, reason),
        cause);
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
