package io.proxywasm.kubernetes;

import io.proxywasm.maven.image.FilterImage;
import io.proxywasm.maven.image.ImageLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A filter's project and what its developer changes in it. The filter answers with a header of the
 * configured greeting and the version that was compiled into it.
 */
record GreeterProject(Path folder) {
  private static final Path ORIGINAL = Path.of("src/test/mesh/greeter");

  /** Makes a copy to change. */
  static GreeterProject copy(Path to) throws IOException {
    return new GreeterProject(MavenRun.copy(ORIGINAL, to));
  }

  /** Makes another module of it, of a version of its own. */
  void version(String version) throws IOException {
    change("pom.xml", "(?<=<artifactId>greeter</artifactId>\n  <version>)[^<]*", version);
    change("src/main/java/it/Greeter.java", "(?<=VERSION = \")[^\"]*", version);
  }

  private void change(String name, String what, String to) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, Files.readString(file).replaceFirst(what, to));
  }

  /** Changes its configuration, and leaves the module as it is. */
  void greeting(String greeting) throws IOException {
    Files.writeString(folder.resolve("config.json"), "{\"greeting\": \"%s\"}".formatted(greeting));
  }

  /** Returns the module that the latest build made. */
  Path module() {
    return folder.resolve("target/greeter.wasm");
  }

  /** Returns the image that the latest build made. */
  FilterImage image() throws Exception {
    return new ImageLayout(folder.resolve("target/greeter-image")).read();
  }
}
