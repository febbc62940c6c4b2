package io.proxywasm.maven.deploy;

import io.proxywasm.maven.build.BuildException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A listener at which a proxy, or the agent beside it, tells of itself. */
public final class ProxyListener {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final URI address;
  private final String advice;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(PATIENCE)
          .build();

  /**
   * Makes a client; nothing is asked yet.
   *
   * @param advice what to do when nothing answers there
   */
  public ProxyListener(URI address, String advice) {
    this.address = address;
    this.advice = advice;
  }

  /** Returns what is at the address. */
  public String get() throws BuildException {
    return required(address);
  }

  /** Returns what is at another path of the same listener. */
  public String get(String path) throws BuildException {
    return required(address.resolve(path));
  }

  /** Returns what is at another path of the same listener; nothing if nothing is there. */
  public Optional<String> find(String path) throws BuildException {
    return find(address.resolve(path));
  }

  private String required(URI at) throws BuildException {
    return find(at).orElseThrow(() -> silent("it answers 404 to " + at.getPath(), null));
  }

  private Optional<String> find(URI at) throws BuildException {
    var request = HttpRequest.newBuilder(at).timeout(PATIENCE).build();
    try {
      var response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() == 404) {
        return Optional.empty();
      } else if (response.statusCode() != 200) {
        throw silent("it answers %d to %s".formatted(response.statusCode(), at.getPath()), null);
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
        "Cannot ask the proxy at %s what it has loaded: %s. %s".formatted(address, reason, advice),
        cause);
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
