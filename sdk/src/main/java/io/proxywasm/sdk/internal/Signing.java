package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.InternalFailureException;

/** Calls {@code sign} and reads its result. */
public final class Signing {
  private static final byte[] NONE = new byte[0];

  private Signing() {}

  /** Signs, given an encoded {@code SignArguments}. */
  public static byte[] sign(byte[] arguments) {
    ProtoReader result = new ProtoReader(ForeignCaller.call("sign", arguments));
    boolean signed = false;
    byte[] signature = NONE;
    String problem = "";
    while (result.next()) {
      switch (result.field()) {
        case 1 -> signed = result.number() != 0;
        case 2 -> signature = result.bytes();
        case 3 -> problem = result.text();
        default -> {}
      }
    }
    if (!signed) {
      throw new InternalFailureException(
          Status.INTERNAL_FAILURE, "the proxy cannot sign: " + problem);
    }
    return signature;
  }
}
