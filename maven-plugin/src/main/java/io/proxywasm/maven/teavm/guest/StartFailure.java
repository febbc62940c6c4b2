package io.proxywasm.maven.teavm.guest;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.teavm.backend.wasm.runtime.WasiSupport;
import org.teavm.interop.Address;
import org.teavm.runtime.ExceptionHandling;

/** Ends a VM whose {@code main} or static initialisers threw, so that the proxy refuses it. */
public final class StartFailure {
  private StartFailure() {}

  /** Writes the exception and its causes as one log entry, and traps. */
  public static void end(Throwable thrown) {
    var text = new StringBuilder("the filter cannot start: ");
    for (@Nullable Throwable e = thrown; e != null; e = e.getCause()) {
      if (e != thrown) {
        text.append("\nCaused by: ");
      }
      text.append(e.toString()).append("\n\tat @");
      for (var element : e.getStackTrace()) {
        text.append(element.getLineNumber()).append(' ');
      }
      text.setLength(text.length() - 1);
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    WasiSupport.putCharsStderr(Address.ofData(bytes), bytes.length);
    ExceptionHandling.abort();
  }
}
