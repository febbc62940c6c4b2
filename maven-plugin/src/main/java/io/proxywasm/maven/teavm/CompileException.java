package io.proxywasm.maven.teavm;

/**
 * Thrown when a filter cannot be compiled; the message tells the user what is wrong and the fix.
 */
public final class CompileException extends Exception {
  public CompileException(String message) {
    super(message);
  }

  public CompileException(String message, Throwable cause) {
    super(message, cause);
  }
}
