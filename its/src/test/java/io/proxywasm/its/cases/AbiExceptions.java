package io.proxywasm.its.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The names that one engine does not have, each with what was seen there. */
final class AbiExceptions {
  private final Map<String, String> seen = new LinkedHashMap<>();

  private AbiExceptions() {}

  /** Reads lines of engine, name and what was seen. */
  static AbiExceptions read(Path file) throws IOException {
    AbiExceptions exceptions = new AbiExceptions();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" +", 3);
        exceptions.seen.put(parts[1] + " on " + parts[0], parts[2]);
      }
    }
    return exceptions;
  }

  boolean allows(String name, String engine) {
    return seen.containsKey(name + " on " + engine);
  }

  /** Returns what a table shows for a name that an engine has no proof of. */
  String shown(String name, String engine) {
    return allows(name, engine)
        ? "not here: " + Objects.requireNonNull(seen.get(name + " on " + engine))
        : "**no case**";
  }

  Map<String, String> all() {
    return seen;
  }
}
