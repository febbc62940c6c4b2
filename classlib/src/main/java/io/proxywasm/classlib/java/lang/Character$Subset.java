package io.proxywasm.classlib.java.lang;

/** A named set of characters. */
public class Character$Subset {
  private final String name;

  protected Character$Subset(String name) {
    if (name == null) {
      throw new NullPointerException("name");
    }
    this.name = name;
  }

  @Override
  public final String toString() {
    return name;
  }
}
