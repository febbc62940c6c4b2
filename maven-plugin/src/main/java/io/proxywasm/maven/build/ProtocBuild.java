package io.proxywasm.maven.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Generates the classes of a project's messages, unless the last build made them from the same. */
public final class ProtocBuild {
  private final Path project;
  private final Path source;
  private final Path output;
  private final Path work;

  /**
   * Describes the work.
   *
   * @param project the project's folder, which file names in messages are relative to
   * @param source where the {@code .proto} files are
   * @param output where the Java files go; nothing else is in it
   * @param work for files between builds
   */
  public ProtocBuild(Path project, Path source, Path output, Path work) {
    this.project = project;
    this.source = source;
    this.output = output;
    this.work = work;
  }

  /** Tells whether there are any {@code .proto} files. */
  public boolean hasWork() throws IOException {
    return !files().isEmpty();
  }

  /**
   * Runs the compiler.
   *
   * @param protoc its executable, which need not be marked as one
   * @param dependencies jars and folders whose {@code .proto} files can be imported
   * @param version what is generated for; another one generates again
   * @return how many files were compiled, 0 if nothing has changed
   * @throws BuildException if the compiler refuses a file; the message has file, line and column
   */
  public int run(Path protoc, List<Path> dependencies, String version)
      throws BuildException, IOException {
    Files.createDirectories(work);
    Path state = work.resolve("last-run");
    var inputs = new Fingerprint().add(version).add(source);
    for (Path dependency : dependencies) {
      inputs.add(dependency);
    }
    String before = inputs.hex();
    if (Files.exists(state) && Files.readString(state).equals(before + made())) {
      return 0;
    }
    Folders.clear(output);
    var imports = ProtoImports.of(dependencies, work.resolve("imports"));
    List<Path> files = files();
    new Protoc(protoc, work).run(arguments(imports, files), project.relativize(source));
    Files.writeString(state, before + made());
    return files.size();
  }

  private String made() throws IOException {
    return new Fingerprint().add(output).hex();
  }

  private List<String> arguments(List<Path> imports, List<Path> files) {
    var arguments = new ArrayList<String>();
    arguments.add("--java_out=" + output);
    arguments.add("--proto_path=" + source);
    for (Path each : imports) {
      arguments.add("--proto_path=" + each);
    }
    for (Path file : files) {
      arguments.add(file.toString());
    }
    return arguments;
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(source)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(source)) {
      return walk.filter(file -> file.toString().endsWith(".proto")).sorted().toList();
    }
  }
}
