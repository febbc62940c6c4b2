package io.proxywasm.harness;

import io.proxywasm.harness.internal.host.Pipe;
import java.nio.charset.StandardCharsets;

/** What has arrived at one end of a TCP connection so far, behind the filter. */
public final class ReceivedData {
  private final Pipe pipe;

  ReceivedData(Pipe pipe) {
    this.pipe = pipe;
  }

  public byte[] bytes() {
    return pipe.bytes();
  }

  /** Returns the bytes as UTF-8. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** Tells whether the sender's end has arrived too: no more bytes come. */
  public boolean ended() {
    return pipe.ended();
  }
}
