package io.proxywasm.maven.run;

import com.dylibso.chicory.wabt.Wat2Wasm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the module of {@code guest.wat}. */
public final class Guest {
  private Guest() {}

  /** Writes the module into a folder. */
  public static Path in(Path folder) throws IOException {
    try (InputStream text = Guest.class.getResourceAsStream("guest.wat")) {
      byte[] module = Wat2Wasm.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
      return Files.write(folder.resolve("guest.wasm"), module);
    }
  }
}
