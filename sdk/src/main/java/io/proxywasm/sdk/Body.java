package io.proxywasm.sdk;

/**
 * The part of a body, or of a TCP connection's data, that the proxy holds during its callback: one
 * chunk or, after {@link Action#PAUSE}, all that was buffered. What is changed is what is sent on.
 */
public interface Body {
  /** Returns how many bytes can be read now; 0 outside its callbacks. */
  int size();

  /** Returns all that can be read now. */
  byte[] bytes();

  /**
   * Returns a range; shorter than asked for where the body ends before.
   *
   * @param start the first byte, from 0
   * @param length how many bytes at most
   * @throws BadArgumentException if {@code start} is beyond the end
   */
  byte[] bytes(int start, int length);

  /** Returns all that can be read now as text: UTF-8, with U+FFFD for what is not. */
  String text();

  /** Puts bytes before the rest. */
  void prepend(byte[] bytes);

  /** Puts bytes behind the rest. */
  void append(byte[] bytes);

  /** Puts bytes in the place of all that can be read now. */
  void replace(byte[] bytes);

  /** Puts text before the rest, as UTF-8. */
  void prepend(String text);

  /** Puts text behind the rest, as UTF-8. */
  void append(String text);

  /** Puts text, as UTF-8, in the place of all that can be read now. */
  void replace(String text);
}
