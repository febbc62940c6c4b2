package io.proxywasm.maven.deploy.envoy;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.History;
import io.proxywasm.maven.deploy.Revision;
import io.proxywasm.maven.deploy.Target;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of the watched folder. Envoy looks at a filter's file whenever a file is moved into the
 * folder; what it must not look at is in a folder below, which it does not watch.
 */
final class EnvoyFolder {
  private static final String BELOW = ".proxy-wasm";

  private final Path folder;

  EnvoyFolder(Path folder) {
    this.folder = folder;
  }

  /** Makes sure that files can be put here. */
  void check() throws BuildException {
    if (!Files.isDirectory(folder)) {
      throw new BuildException(
          """
          There is no folder %1$s. Make the folder that Envoy watches, or name another one with \
          -Dproxywasm.envoy.directory=FOLDER."""
              .formatted(folder));
    }
    try {
      Files.createDirectories(below());
      Path probe = below().resolve("probe");
      Files.writeString(probe, "");
      Files.delete(probe);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Returns the filter's file, which Envoy reads. */
  Optional<String> resource(String name) throws IOException {
    return read(folder.resolve(name + ".yaml"));
  }

  void writeResource(String name, String text) throws BuildException {
    move(folder.resolve(name + ".yaml"), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Copies a module, unless it is here already. */
  void writeModule(String file, Path module) throws BuildException, IOException {
    Path to = folder.resolve(file);
    if (!Files.exists(to)) {
      move(to, Files.readAllBytes(module));
    }
  }

  /** Removes a filter's modules but those wanted. */
  void deleteModules(String name, Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String found = file.getFileName().toString();
        if (found.matches(name + "-[0-9a-f]{64}\\.wasm") && !wanted.test(found)) {
          Files.delete(file);
        }
      }
    }
  }

  /** Returns what a filter was, the latest first; nothing if none was kept. */
  List<Revision> history(String name) throws BuildException, IOException {
    Path file = state(name);
    var text = read(file);
    return text.isEmpty()
        ? List.of()
        : History.read(text.get(), file.toString(), "Delete that file.");
  }

  void writeHistory(String name, List<Revision> history) throws BuildException {
    move(state(name), History.write(history).getBytes(StandardCharsets.UTF_8));
  }

  void deleteHistory(String name) throws IOException {
    Files.deleteIfExists(state(name));
  }

  private Path state(String name) {
    return below().resolve(name + ".json");
  }

  /** Returns the names of all filters that there is a state of. */
  List<String> names() throws IOException {
    if (!Files.isDirectory(below())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(below())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".json"))
          .map(file -> file.substring(0, file.length() - ".json".length()))
          .sorted()
          .toList();
    }
  }

  /** Keeps other builds from the folder. The lock goes with the process, whatever ends it. */
  Target.Lock lock(String name) throws BuildException, IOException {
    Files.createDirectories(below());
    FileChannel channel =
        FileChannel.open(
            below().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel::close;
      }
    } catch (OverlappingFileLockException e) {
      // Another module of this very build: the same answer.
    }
    channel.close();
    throw new BuildException(
        """
        Another build is deploying to %s at this moment, so %s was left as it is. Try again when it has \
        ended."""
            .formatted(folder, name));
  }

  private Path below() {
    return folder.resolve(BELOW);
  }

  private static Optional<String> read(Path file) throws IOException {
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /** Nobody ever sees half a file. */
  private void move(Path to, byte[] content) throws BuildException {
    Path next = below().resolve(to.getFileName() + ".next");
    try {
      Files.write(next, content);
      Files.move(next, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private BuildException unwritable(IOException cause) {
    return new BuildException(
        "Cannot write to %s, the folder that Envoy watches: %s.".formatted(folder, cause), cause);
  }
}
