package io.proxywasm.harness.internal.host;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One direction of a connection: what the proxy has read and not passed on yet, and what has
 * arrived at the other end. What the filter pauses stays, and more comes behind it.
 */
public final class Pipe {
  private final BodyBuffer held = new BodyBuffer(new byte[0]);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private boolean inEnded;
  private boolean outEnded;
  private boolean visible;

  Pipe() {}

  /** Takes what came in, and shows it to the guest. */
  void arrives(byte[] data, boolean end) {
    held.append(data);
    inEnded |= end;
    visible = true;
  }

  /** Notes what the filter said: the guest loses sight of what goes on, not of what stays. */
  void seen(boolean goesOn) {
    visible = !goesOn;
  }

  void passOn() {
    out.writeBytes(held.drain());
    outEnded = inEnded;
  }

  BodyBuffer buffer() {
    return held;
  }

  /** Returns the buffer if the guest can see it now. */
  @Nullable BodyBuffer view() {
    return visible ? held : null;
  }

  boolean holds() {
    return held.size() > 0 || (inEnded && !outEnded);
  }

  /** Tells whether the sender has sent its end. */
  boolean inEnded() {
    return inEnded;
  }

  /** Tells whether the end has arrived at the receiver. */
  public boolean ended() {
    return outEnded;
  }

  /** Returns all that has arrived at the receiver. */
  public byte[] bytes() {
    return out.toByteArray();
  }
}
