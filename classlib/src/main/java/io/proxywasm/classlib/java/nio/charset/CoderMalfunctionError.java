package io.proxywasm.classlib.java.nio.charset;

/** Takes the place of {@link java.nio.charset.CoderMalfunctionError}. */
public class CoderMalfunctionError extends Error {
  private static final long serialVersionUID = 1;

  public CoderMalfunctionError(Exception cause) {
    super(cause);
  }
}
