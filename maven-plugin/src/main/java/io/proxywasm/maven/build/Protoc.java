package io.proxywasm.maven.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/** The protobuf compiler, as a program. */
final class Protoc {
  /** How a message begins that is about a file of the project. */
  private static final Pattern IN_FILE = Pattern.compile("[^\\s:]+\\.proto:.*");

  private final Path executable;
  private final Path work;

  Protoc(Path executable, Path work) {
    this.executable = executable;
    this.work = work;
  }

  /**
   * Runs it.
   *
   * @param source the folder of the files, which is put before their names in messages
   */
  void run(List<String> arguments, Path source) throws BuildException, IOException {
    // In a file: a command line has no room for many.
    Path list = work.resolve("arguments");
    Files.write(list, arguments);
    var process =
        new ProcessBuilder(runnable().toString(), "@" + list).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new BuildException(Advice.protocErrors(source, located(output, source)));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while protoc ran", e);
    }
  }

  /** A file in a repository is not marked as executable, and others may be using it. */
  private Path runnable() throws IOException {
    if (Files.isExecutable(executable)) {
      return executable;
    }
    Path copy = work.resolve("protoc.exe");
    Files.copy(executable, copy, StandardCopyOption.REPLACE_EXISTING);
    if (!copy.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + copy + " executable");
    }
    return copy;
  }

  private static List<String> located(String output, Path source) {
    return output
        .lines()
        .map(
            line ->
                IN_FILE.matcher(line).matches() ? (source + "/" + line).replace('\\', '/') : line)
        .toList();
  }
}
