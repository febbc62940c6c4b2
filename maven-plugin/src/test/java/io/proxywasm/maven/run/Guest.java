package io.proxywasm.maven.run;

import com.dylibso.chicory.wabt.Wat2Wasm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the modules of {@code guest.wat} and {@code connections.wat}. */
public final class Guest {
  private Guest() {}

  /** Writes the module of requests into a folder. */
  public static Path in(Path folder) throws IOException {
    return module("guest", folder);
  }

  /** Writes the module of connections into a folder. */
  public static Path ofConnections(Path folder) throws IOException {
    return module("connections", folder);
  }

  private static Path module(String name, Path folder) throws IOException {
    try (InputStream text = Guest.class.getResourceAsStream(name + ".wat")) {
      byte[] module = Wat2Wasm.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
      return Files.write(folder.resolve(name + ".wasm"), module);
    }
  }
}
