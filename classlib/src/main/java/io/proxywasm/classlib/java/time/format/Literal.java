package io.proxywasm.classlib.java.time.format;

/** Text that stands for itself. */
final class Literal implements Element {
  private final String literal;

  Literal(String literal) {
    this.literal = literal;
  }

  @Override
  public boolean print(PrintContext context, StringBuilder to) {
    to.append(literal);
    return true;
  }

  @Override
  public int parse(ParseContext context, CharSequence text, int position) {
    return context.startsWith(text, position, literal) ? position + literal.length() : ~position;
  }

  @Override
  public String toString() {
    return literal.equals("'") ? "''" : "'" + literal.replace("'", "''") + "'";
  }
}
