package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edit, save, send the next request. */
class RunIT {
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path project;

  @Test
  void servesTheFilterAndFollowsItsSources() throws Exception {
    ProjectCopy.of(Path.of(System.getProperty("it.examples"), "hello"), project);

    try (var maven = RunningMaven.start(project, "proxy-wasm:run", "-Dproxywasm.run.port=0")) {
      URI uri = URI.create(maven.await("Serving hello\\.wasm at (http\\S+)").group(1));
      assertContains("x-hello: hello from Java\n", get(uri));

      edit("src/main/java/io/proxywasm/examples/hello/HelloFilter.java", "x-hello", "x-hi");
      maven.await("Serving the changed filter");
      assertContains("x-hi: hello from Java\n", get(uri));

      edit("config.json", "hello from Java", "hello again");
      maven.await("Serving the changed filter");
      assertContains("x-hi: hello again\n", get(uri));

      edit("src/main/java/io/proxywasm/examples/hello/HelloFilter.java", "add\\(", "ad(");
      maven.await("HelloFilter\\.java:\\d+: cannot find symbol");
      maven.await("The filter from before this change serves on");
      assertContains("x-hi: hello again\n", get(uri));
    }
  }

  private String get(URI uri) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }

  private void edit(String file, String pattern, String replacement) throws IOException {
    Path path = project.resolve(file);
    Files.writeString(path, Files.readString(path).replaceFirst(pattern, replacement));
  }

  private static void assertContains(String expected, String actual) {
    assertTrue(actual.contains(expected), "no '" + expected + "' in:\n" + actual);
  }
}
