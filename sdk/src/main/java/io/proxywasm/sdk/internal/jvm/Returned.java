package io.proxywasm.sdk.internal.jvm;

/** The values a host call gives back beside its status. */
public final class Returned {
  private static final byte[] NONE = new byte[0];

  /** The returned bytes; empty where the ABI gives address 0 and size 0. */
  public byte[] bytes = NONE;

  /** The returned integer: a size, a level, a time. */
  public long number;

  /** Makes this what it was before any host call. */
  public void clear() {
    bytes = NONE;
    number = 0;
  }
}
