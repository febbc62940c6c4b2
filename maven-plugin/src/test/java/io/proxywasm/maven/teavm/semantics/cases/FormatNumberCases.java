package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.FormatCases.each;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** What {@code String.format} prints of numbers. */
final class FormatNumberCases {
  private static final Object[] INTEGERS = {
    0,
    7,
    -7,
    1234567,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    (byte) -1,
    (short) -300,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    BigInteger.TEN.pow(20),
    BigInteger.ONE.shiftLeft(70).negate()
  };
  private static final Object[] FLOATS = {
    0.0,
    -0.0,
    1.0,
    -1.5,
    0.1f,
    123456.789,
    0.000123456,
    9.9999995e-5,
    999999.5,
    1e10,
    1e100,
    Double.MAX_VALUE,
    Double.MIN_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    new BigDecimal("-12345.675"),
    new BigDecimal("0.00"),
    new BigDecimal("1E+20"),
    new BigDecimal("0.00009999999")
  };
  private static final Object[] HALVES = {0.5, 1.5, 2.5, 0.125, 0.375, 1.005, 2.675, -0.05, 9.995};
  private static final Object[] BINARY = {
    0.0,
    -0.0,
    1.0,
    0.1,
    -2.5f,
    Double.MAX_VALUE,
    Double.MIN_VALUE,
    Double.MIN_NORMAL,
    Double.NaN,
    Double.NEGATIVE_INFINITY,
    0x1.fffffffffffffp0,
    0x0.8p-1022
  };

  private FormatNumberCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (String format : List.of("%d", "%,d", "%+d", "% (,15d|", "%-22d|", "%022d", "%(09d")) {
      each(cases, format, INTEGERS);
    }
    for (String format : List.of("%x", "%#X", "%024x", "%#-12x|", "%o", "%#o")) {
      each(cases, format, INTEGERS);
    }
    for (String format : List.of("%f", "%.2f", "%,.3f", "%+(.0f", "%#.0f", "%015.3f", "%-12.1f|")) {
      each(cases, format, FLOATS);
    }
    for (String format : List.of("%e", "%.3E", "%+014.2e", "%#.0e", "%g", "%.3G", "%,(.12g")) {
      each(cases, format, FLOATS);
    }
    each(cases, "%.0f %<.1f %<.2f %<.0e %<.1g", HALVES);
    each(cases, "%a", BINARY);
    each(cases, "%.1A %<.5a %<020a", BINARY);
    each(cases, "%d %<x %<f %<a", (Object) null);
    return cases;
  }
}
