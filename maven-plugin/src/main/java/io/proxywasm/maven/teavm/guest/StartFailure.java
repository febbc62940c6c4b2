package io.proxywasm.maven.teavm.guest;

import java.util.Arrays;
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
    byte[] bytes = utf8(text);
    WasiSupport.putCharsStderr(Address.ofData(bytes), bytes.length);
    ExceptionHandling.abort();
  }

  /**
   * Encodes without the JDK's charsets, which would cost every module 20 KB, and without the SDK's
   * encoder, which a module need not have. A surrogate becomes {@code ?}.
   */
  private static byte[] utf8(CharSequence text) {
    var bytes = new byte[3 * text.length()];
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 || Character.isSurrogate(c)) {
        bytes[at++] = (byte) (c < 0x80 ? c : '?');
        continue;
      }
      if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | (c >> 6));
      } else {
        bytes[at++] = (byte) (0xE0 | (c >> 12));
        bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      }
      bytes[at++] = (byte) (0x80 | (c & 0x3F));
    }
    return Arrays.copyOf(bytes, at);
  }
}
