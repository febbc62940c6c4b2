package io.proxywasm.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Runs Maven as a user does, with the plugin that is installed in the local repository. */
final class MavenRun {
  private final Path project;
  private final List<String> properties;

  /** Runs on a copy of the project at a path, always with these properties. */
  MavenRun(Path project, List<String> properties) {
    this.project = project;
    this.properties = properties;
  }

  /** What came of it. */
  record Result(boolean succeeded, String output) {}

  Result run(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("it.maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-ntp"));
    command.addAll(repository());
    command.addAll(properties);
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true).start();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(process.waitFor() == 0, output);
  }

  /** Returns the local repository of the build that runs this test. */
  private static List<String> repository() {
    var all = new ArrayList<String>();
    Properties properties = System.getProperties();
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith("maven.repo.local.")) {
        all.add("-D" + name + "=" + properties.getProperty(name));
      }
    }
    all.add("-Dmaven.repo.local=" + System.getProperty("it.repository"));
    return all;
  }

  /** Returns a copy of a project. */
  static Path copy(Path of, Path to) throws IOException {
    try (var files = Files.walk(of)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(of.relativize(each));
        Files.createDirectories(copy.getParent());
        Files.copy(each, copy);
      }
    }
    return to;
  }
}
