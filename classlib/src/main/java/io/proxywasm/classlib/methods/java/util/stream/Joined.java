package io.proxywasm.classlib.methods.java.util.stream;

/** Texts with a delimiter between them, of which some may be empty. */
final class Joined {
  private final StringBuilder text = new StringBuilder();
  private boolean any;

  void add(CharSequence part, CharSequence delimiter) {
    if (any) {
      text.append(delimiter);
    }
    text.append(part);
    any = true;
  }

  Joined merge(Joined other, CharSequence delimiter) {
    if (other.any) {
      add(other.text, delimiter);
    }
    return this;
  }

  String within(CharSequence prefix, CharSequence suffix) {
    return prefix + text.toString() + suffix;
  }
}
