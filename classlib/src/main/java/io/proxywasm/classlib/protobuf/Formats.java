package io.proxywasm.classlib.protobuf;

/** Formats the messages of protobuf's exceptions, which know but %s and %d. */
public final class Formats {
  private Formats() {}

  /** Puts the arguments, one after the other, where the format has a %. */
  public static String format(String format, Object... arguments) {
    var text = new StringBuilder();
    int at = 0;
    for (Object argument : arguments) {
      int next = format.indexOf('%', at);
      text.append(format, at, next).append(argument);
      at = next + 2;
    }
    return text.append(format, at, format.length()).toString();
  }
}
