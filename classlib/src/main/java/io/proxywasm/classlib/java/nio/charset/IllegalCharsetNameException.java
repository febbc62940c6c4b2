package io.proxywasm.classlib.java.nio.charset;

/** Takes the place of {@link java.nio.charset.IllegalCharsetNameException}. */
public class IllegalCharsetNameException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String charsetName;

  public IllegalCharsetNameException(String charsetName) {
    super(charsetName);
    this.charsetName = charsetName;
  }

  public String getCharsetName() {
    return charsetName;
  }
}
