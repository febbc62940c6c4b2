package io.proxywasm.maven.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the last build was made from and what it made; a build that would repeat it is skipped. */
final class BuildState {
  private final Path file;
  private final List<Path> outputs;

  BuildState(Path file, List<Path> outputs) {
    this.file = file;
    this.outputs = outputs;
  }

  /** Tells whether the last build had these inputs and its outputs are still as it left them. */
  boolean isCurrent(String inputs) throws IOException {
    for (Path output : outputs) {
      if (!Files.isRegularFile(output)) {
        return false;
      }
    }
    return Files.isRegularFile(file) && Files.readString(file).equals(text(inputs));
  }

  void store(String inputs) throws IOException {
    Files.writeString(file, text(inputs));
  }

  private String text(String inputs) throws IOException {
    var made = new Fingerprint();
    for (Path output : outputs) {
      made.add(output);
    }
    return "inputs " + inputs + "\noutputs " + made.hex() + "\n";
  }
}
