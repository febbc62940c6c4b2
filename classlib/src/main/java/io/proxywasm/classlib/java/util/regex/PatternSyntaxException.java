package io.proxywasm.classlib.java.util.regex;

/** Tells what is wrong with a pattern, and where. */
public class PatternSyntaxException extends IllegalArgumentException {
  private final String description;
  private final String pattern;
  private final int index;

  public PatternSyntaxException(String description, String pattern, int index) {
    this.description = description;
    this.pattern = pattern;
    this.index = index;
  }

  public int getIndex() {
    return index;
  }

  public String getDescription() {
    return description;
  }

  public String getPattern() {
    return pattern;
  }

  @Override
  public String getMessage() {
    var message = new StringBuilder(description);
    if (index >= 0) {
      message.append(" near index ").append(index);
    }
    message.append(System.lineSeparator()).append(pattern);
    if (index >= 0 && index < pattern.length()) {
      message.append(System.lineSeparator());
      for (int i = 0; i < index; i++) {
        message.append(pattern.charAt(i) == '\t' ? '\t' : ' ');
      }
      message.append('^');
    }
    return message.toString();
  }
}
