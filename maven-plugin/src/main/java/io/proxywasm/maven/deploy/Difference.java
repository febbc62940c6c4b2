package io.proxywasm.maven.deploy;

import java.util.ArrayList;
import java.util.List;

/** Shows what became of a text, line by line, with a few lines around each change. */
public final class Difference {
  private static final int AROUND = 3;

  private Difference() {}

  /** Returns lines that begin with {@code -}, {@code +} or a blank; empty for equal texts. */
  public static String of(String before, String after) {
    var lines = lines(before.lines().toList(), after.lines().toList());
    var out = new StringBuilder();
    int shown = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (near(lines, i)) {
        if (i > shown) {
          out.append("...\n");
        }
        out.append(lines.get(i)).append('\n');
        shown = i + 1;
      }
    }
    return out.toString();
  }

  private static boolean near(List<String> lines, int at) {
    int end = Math.min(lines.size(), at + AROUND + 1);
    return lines.subList(Math.max(0, at - AROUND), end).stream()
        .anyMatch(line -> line.charAt(0) != ' ');
  }

  /** Marks the lines by their longest common subsequence. */
  private static List<String> lines(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    var lines = new ArrayList<String>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        lines.add("  " + before.get(i++));
        j++;
      } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
        lines.add("- " + before.get(i++));
      } else {
        lines.add("+ " + after.get(j++));
      }
    }
    return lines;
  }
}
