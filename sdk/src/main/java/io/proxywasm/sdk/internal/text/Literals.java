package io.proxywasm.sdk.internal.text;

/**
 * The bytes of header names and values, most of which stand in the code. In a module {@code
 * io.proxywasm.sdk.teavm.Literals} takes this class's place and encodes those once.
 */
public final class Literals {
  private Literals() {}

  /** Encodes text as UTF-8. The array may be given to others, too: it must not be changed. */
  public static byte[] encode(String text) {
    return Utf8.encode(text);
  }
}
