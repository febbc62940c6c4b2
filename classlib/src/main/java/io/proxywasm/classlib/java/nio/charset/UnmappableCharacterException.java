package io.proxywasm.classlib.java.nio.charset;

import java.nio.charset.CharacterCodingException;

/** Takes the place of {@link java.nio.charset.UnmappableCharacterException}. */
public class UnmappableCharacterException extends CharacterCodingException {
  private static final long serialVersionUID = 1;

  private final int inputLength;

  public UnmappableCharacterException(int inputLength) {
    this.inputLength = inputLength;
  }

  public int getInputLength() {
    return inputLength;
  }

  @Override
  public String getMessage() {
    return "Input length = " + inputLength;
  }
}
