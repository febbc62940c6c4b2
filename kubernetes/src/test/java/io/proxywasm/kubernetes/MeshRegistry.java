package io.proxywasm.kubernetes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A registry that {@link KubeScene#ROBOT} alone may use, in a process of its own. */
final class MeshRegistry implements AutoCloseable {
  private static final String HTPASSWD =
      "robot:$2b$04$RjHimCp5Be8JIbYZDvXmtebTXstLxms6kEykVTn3yXqry13xdk4AG\n";

  private final Path data;
  private final int port = Processes.freePort();
  private final Processes processes;

  /**
   * Starts it. As its publisher configures it, it keeps in memory which blobs there are: what its
   * disk loses it still says it has.
   */
  MeshRegistry(Path folder, Path executable) throws Exception {
    data = folder.resolve("data");
    processes = new Processes(folder);
    // Istio's agent takes no realm but an address, and none of this machine.
    Path configuration =
        Files.writeString(
            folder.resolve("registry.yml"),
            """
            version: 0.1
            log: {level: error, accesslog: {disabled: true}}
            storage:
              filesystem: {rootdirectory: '%s'}
              cache: {blobdescriptor: inmemory}
            http: {addr: '%s'}
            auth: {htpasswd: {realm: 'https://registry.example', path: '%s'}}
            """
                .formatted(data, name(), Files.writeString(folder.resolve("htpasswd"), HTPASSWD)));
    processes.start(executable, Map.of(), List.of("serve", configuration.toString()));
    processes.await(this::refusesStrangers);
  }

  private boolean refusesStrangers() throws InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://" + name() + "/v2/")).build();
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode()
          == 401;
    } catch (IOException e) {
      return false; // it has not started yet
    }
  }

  /** Host and port, as in an image's name. */
  String name() {
    return "127.0.0.1:" + port;
  }

  /** Returns the file that holds a blob. */
  Path file(String digest) {
    String hex = digest.substring(digest.indexOf(':') + 1);
    return data.resolve(
        "docker/registry/v2/blobs/sha256/%s/%s/data".formatted(hex.substring(0, 2), hex));
  }

  @Override
  public void close() {
    processes.close();
  }
}
