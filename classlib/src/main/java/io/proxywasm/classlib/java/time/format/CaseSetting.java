package io.proxywasm.classlib.java.time.format;

/** Whether the elements that follow tell upper from lower case. */
final class CaseSetting implements Element {
  private final Case letters;

  CaseSetting(Case letters) {
    this.letters = letters;
  }

  @Override
  public boolean print(PrintContext context, StringBuilder to) {
    return true;
  }

  @Override
  public int parse(ParseContext context, CharSequence text, int position) {
    context.setCase(letters);
    return position;
  }

  @Override
  public String toString() {
    return "ParseCaseSensitive(" + (letters == Case.SENSITIVE) + ")";
  }
}
