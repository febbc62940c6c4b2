package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;

final class DivisionCases {
  private DivisionCases() {}

  static List<Case> all() {
    return List.of(
        new Case("int / 0", () -> 7 / Opaque.of(0)),
        new Case("int / constant 0", () -> Opaque.of(7) / zero()),
        new Case("int % 0", () -> 7 % Opaque.of(0)),
        new Case("long / 0", () -> 7L / Opaque.of(0L)),
        new Case("long % 0", () -> 7L % Opaque.of(0L)),
        new Case("MIN_VALUE / -1", () -> Opaque.of(Integer.MIN_VALUE) / Opaque.of(-1)),
        new Case("MIN_VALUE / constant -1", () -> Opaque.of(Integer.MIN_VALUE) / -1),
        new Case("MIN_VALUE % -1", () -> Opaque.of(Integer.MIN_VALUE) % Opaque.of(-1)),
        new Case("Long.MIN_VALUE / -1", () -> Opaque.of(Long.MIN_VALUE) / Opaque.of(-1L)),
        new Case("Long.MIN_VALUE % -1", () -> Opaque.of(Long.MIN_VALUE) % Opaque.of(-1L)),
        new Case(
            "-7 / 2, -7 % 2",
            () -> Opaque.of(-7) / Opaque.of(2) + " " + Opaque.of(-7) % Opaque.of(2)),
        new Case(
            "long -7 / -2",
            () -> Opaque.of(-7L) / Opaque.of(-2L) + " " + Opaque.of(-7L) % Opaque.of(-2L)),
        new Case("floorMod by 0", () -> Math.floorMod(Opaque.of(3), Opaque.of(0))),
        new Case("divideUnsigned by 0", () -> Integer.divideUnsigned(Opaque.of(3), Opaque.of(0))),
        new Case("double / 0", () -> Opaque.of(1.0) / Opaque.of(0.0)),
        new Case("double % 0", () -> Opaque.of(1.0) % Opaque.of(0.0)),
        new Case("5.5 % 2", () -> Opaque.of(5.5) % Opaque.of(2.0)),
        new Case("1e300 % 7", () -> Opaque.of(1e300) % Opaque.of(7.0)),
        new Case("-5.5 % infinity", () -> Opaque.of(-5.5) % Opaque.of(Double.POSITIVE_INFINITY)),
        new Case("-4.0 % 2", () -> Opaque.of(-4.0) % Opaque.of(2.0)),
        new Case("float %", () -> (float) Opaque.of(1e30) % (float) Opaque.of(0.3)),
        new Case("(int) NaN", () -> (int) Opaque.of(Double.NaN)),
        new Case("(int) 1e20", () -> (int) Opaque.of(1e20)),
        new Case("(long) -infinity", () -> (long) Opaque.of(Double.NEGATIVE_INFINITY)),
        new Case("(int) (float) NaN", () -> (int) (float) Opaque.of(Double.NaN)));
  }

  private static int zero() {
    return 0;
  }
}
