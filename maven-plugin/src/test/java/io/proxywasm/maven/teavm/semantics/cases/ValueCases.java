package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;

/** Smaller classes of {@code java.util}. */
public final class ValueCases {
  private ValueCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    return TextUtilCases.all();
  }
}
