package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;

final class ComparisonCases {
  private static final double[] VALUES = {0, -0.0, 1, -1, Double.NaN, Double.POSITIVE_INFINITY};

  private ComparisonCases() {}

  static List<Case> all() {
    return List.of(
        new Case("doubles, branching", () -> pairs(false)),
        new Case("floats, branching", () -> pairs(true)),
        new Case("NaN of a parameter", () -> sign(Opaque.of(Double.NaN)) + sign(Opaque.of(-2.5))),
        new Case("loop until NaN", ComparisonCases::loop),
        new Case(
            "Double.compare",
            () -> Double.compare(Opaque.of(Double.NaN), 1) + " " + Double.compare(0.0, -0.0)));
  }

  private static String pairs(boolean floats) {
    StringBuilder text = new StringBuilder();
    for (double x : VALUES) {
      for (double y : VALUES) {
        text.append(' ').append(floats ? compare((float) x, (float) y) : compare(x, y));
      }
    }
    return text.toString();
  }

  private static String compare(double x, double y) {
    String text = "";
    if (x < y) {
      text += "<";
    }
    if (x <= y) {
      text += "<=";
    } else {
      text += "!<=";
    }
    if (!(x > y)) {
      text += "!>";
    }
    text += x >= y ? ">=" : "!>=";
    return text + (x == y) + (x != y);
  }

  private static String compare(float x, float y) {
    String text = "";
    if (x < y) {
      text += "<";
    } else {
      text += "!<";
    }
    if (!(x <= y)) {
      text += "!<=";
    }
    if (x > y) {
      text += ">";
    }
    text += x >= y ? ">=" : "!>=";
    return text + (x == y) + (x != y);
  }

  private static String sign(double x) {
    return x > 0 ? "+" : x < 0 ? "-" : "0";
  }

  private static int loop() {
    double x = Opaque.of(4.0);
    int rounds = 0;
    while (x > -1 && rounds < 100) {
      x = Math.sqrt(x - 1);
      rounds++;
    }
    return rounds;
  }
}
