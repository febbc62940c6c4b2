package io.proxywasm.classlib.java.net;

import java.util.Objects;

/** Takes the place of {@link java.net.URISyntaxException}: its message tells where and what. */
public class URISyntaxException extends Exception {
  private static final long serialVersionUID = 1;

  private final String input;
  private final int index;

  public URISyntaxException(String input, String reason) {
    this(input, reason, -1);
  }

  public URISyntaxException(String input, String reason, int index) {
    super(Objects.requireNonNull(reason));
    this.input = Objects.requireNonNull(input);
    this.index = index;
    if (index < -1) {
      throw new IllegalArgumentException();
    }
  }

  public String getInput() {
    return input;
  }

  public String getReason() {
    return Objects.requireNonNull(super.getMessage());
  }

  public int getIndex() {
    return index;
  }

  @Override
  public String getMessage() {
    return getReason() + (index < 0 ? "" : " at index " + index) + ": " + input;
  }
}
