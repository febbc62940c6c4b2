package io.proxywasm.classlib.java.time.format;

/** How strictly the elements that follow parse. */
final class StrictSetting implements Element {
  private final boolean isStrict;

  StrictSetting(boolean isStrict) {
    this.isStrict = isStrict;
  }

  @Override
  public boolean print(PrintContext context, StringBuilder to) {
    return true;
  }

  @Override
  public int parse(ParseContext context, CharSequence text, int position) {
    context.setStrict(isStrict);
    return position;
  }

  @Override
  public String toString() {
    return "ParseStrict(" + isStrict + ")";
  }
}
