package io.proxywasm.classlib.protobuf;

/** The lines of protobuf's text format. */
final class TextLines {
  private final StringBuilder out = new StringBuilder();
  private String indent = "";

  /** Adds a line with a value. */
  void value(String name, String value) {
    out.append(indent).append(name).append(": ").append(value).append('\n');
  }

  /** Begins the lines of a message. */
  void open(String name) {
    out.append(indent).append(name).append(" {\n");
    indent += "  ";
  }

  void close() {
    indent = indent.substring(2);
    out.append(indent).append("}\n");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
