package io.proxywasm.maven.teavm.semantics.guest;

/** Reads the table of a {@code switch} over an enum. */
public final class SwitchMap {
  private SwitchMap() {}

  /** Returns an array of the characters' values. */
  public static int[] of(String cases) {
    var map = new int[cases.length()];
    for (int i = 0; i < map.length; i++) {
      map[i] = cases.charAt(i);
    }
    return map;
  }
}
