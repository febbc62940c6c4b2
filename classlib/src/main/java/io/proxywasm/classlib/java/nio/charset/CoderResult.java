package io.proxywasm.classlib.java.nio.charset;

import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.charset.CharacterCodingException;

/** Takes the place of {@link java.nio.charset.CoderResult}. */
public final class CoderResult {
  private static final int UNDERFLOWS = 0;
  private static final int OVERFLOWS = 1;
  private static final int MALFORMED = 2;
  private static final int UNMAPPABLE = 3;

  public static final CoderResult UNDERFLOW = new CoderResult(UNDERFLOWS, 0);
  public static final CoderResult OVERFLOW = new CoderResult(OVERFLOWS, 0);

  private final int kind;
  private final int length;

  private CoderResult(int kind, int length) {
    this.kind = kind;
    this.length = length;
  }

  public static CoderResult malformedForLength(int length) {
    return error(MALFORMED, length);
  }

  public static CoderResult unmappableForLength(int length) {
    return error(UNMAPPABLE, length);
  }

  private static CoderResult error(int kind, int length) {
    if (length <= 0) {
      throw new IllegalArgumentException("Non-positive length");
    }
    return new CoderResult(kind, length);
  }

  public boolean isUnderflow() {
    return kind == UNDERFLOWS;
  }

  public boolean isOverflow() {
    return kind == OVERFLOWS;
  }

  public boolean isError() {
    return isMalformed() || isUnmappable();
  }

  public boolean isMalformed() {
    return kind == MALFORMED;
  }

  public boolean isUnmappable() {
    return kind == UNMAPPABLE;
  }

  public int length() {
    if (!isError()) {
      throw new UnsupportedOperationException();
    }
    return length;
  }

  public void throwException() throws CharacterCodingException {
    switch (kind) {
      case UNDERFLOWS -> throw new BufferUnderflowException();
      case OVERFLOWS -> throw new BufferOverflowException();
      case MALFORMED -> throw new MalformedInputException(length);
      default -> throw new UnmappableCharacterException(length);
    }
  }

  @Override
  public String toString() {
    return switch (kind) {
      case UNDERFLOWS -> "UNDERFLOW";
      case OVERFLOWS -> "OVERFLOW";
      case MALFORMED -> "MALFORMED[" + length + "]";
      default -> "UNMAPPABLE[" + length + "]";
    };
  }
}
