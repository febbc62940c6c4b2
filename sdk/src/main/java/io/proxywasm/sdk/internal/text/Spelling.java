package io.proxywasm.sdk.internal.text;

import java.util.Optional;

/** Guesses which known name a wrong one was meant to be. */
public final class Spelling {
  /** Beyond this a name is no slip of the pen, and comparing takes its time. */
  private static final int LONGEST = 60;

  private Spelling() {}

  /** Returns the nearest of the known names; empty when none is near. */
  public static Optional<String> nearest(String wrong, Iterable<String> known) {
    String nearest = null;
    int least = Math.max(2, wrong.length() / 3) + 1;
    for (String name : known) {
      if (wrong.length() <= LONGEST && name.length() <= LONGEST) {
        int distance = distance(wrong, name);
        if (distance < least
            || (nearest != null && distance == least && name.compareTo(nearest) < 0)) {
          nearest = name;
          least = distance;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Counts the characters to insert, drop or change (Levenshtein's distance). */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
