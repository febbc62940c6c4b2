package io.proxywasm.kubernetes;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.jdkhttp.JdkHttpClientFactory;
import io.proxywasm.maven.deploy.kube.Cluster;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** An API server, spoken to as JSON by the client that a kubeconfig asks for. */
final class Fabric8Cluster implements Cluster {
  private final String server;
  private final HttpClient client;

  Fabric8Cluster(Config config) {
    server = config.getMasterUrl().replaceAll("/+$", "");
    client = new JdkHttpClientFactory().newBuilder(config).build();
  }

  @Override
  public Answer send(String method, String path, String contentType, @Nullable String body)
      throws IOException {
    var request =
        client.newHttpRequestBuilder().uri(server + path).method(method, contentType, body).build();
    try {
      var response = client.sendAsync(request, String.class).get();
      return new Answer(response.code(), response.bodyString());
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  @Override
  public String server() {
    return server;
  }

  @Override
  public void close() {
    client.close();
  }
}
