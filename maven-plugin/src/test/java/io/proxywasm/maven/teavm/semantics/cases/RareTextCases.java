package io.proxywasm.maven.teavm.semantics.cases;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.AbstractMap;
import java.util.BitSet;
import java.util.Date;
import java.util.DoubleSummaryStatistics;
import java.util.HexFormat;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.regex.PatternSyntaxException;

/** What values show of themselves. */
@SuppressWarnings({"deprecation", "JavaUtilDate"}) // that they answer is what is tried
final class RareTextCases {
  private RareTextCases() {}

  static List<Case> all() {
    return List.of(
        new Case("entry", () -> new AbstractMap.SimpleEntry<>("a", null).toString()),
        new Case("fixed entry", () -> new AbstractMap.SimpleImmutableEntry<>(null, 1).toString()),
        new Case("no bits", () -> new BitSet().toString()),
        new Case("bits", () -> bits(0, 63, 64, 1000).toString()),
        new Case("no ints", () -> new IntSummaryStatistics().toString()),
        new Case("no longs", () -> new LongSummaryStatistics().toString()),
        new Case("no doubles", () -> new DoubleSummaryStatistics().toString()),
        new Case("ints", () -> new IntSummaryStatistics(3, -1, 9, 10).toString()),
        new Case("longs", () -> new LongSummaryStatistics(3, -1, 1L << 60, 10).toString()),
        new Case("doubles", () -> new DoubleSummaryStatistics(3, -1.5, 9e20, 1e-7).toString()),
        new Case("not a number", () -> new DoubleSummaryStatistics(1, Double.NaN, 1, 1).toString()),
        new Case("hex", () -> HexFormat.of().toString()),
        new Case("hex with all", () -> HexFormat.ofDelimiter(", ").withPrefix("0x").toString()),
        new Case("upper hex", () -> HexFormat.of().withUpperCase().withSuffix("h").toString()),
        new Case("nothing", () -> Optional.empty().toString()),
        new Case("something", () -> Optional.of("a").toString()),
        new Case("no int", () -> OptionalInt.empty().toString()),
        new Case("an int", () -> OptionalInt.of(-3).toString()),
        new Case("no long", () -> OptionalLong.empty().toString()),
        new Case("a long", () -> OptionalLong.of(1L << 40).toString()),
        new Case("no double", () -> OptionalDouble.empty().toString()),
        new Case("a double", () -> OptionalDouble.of(-0.0).toString()),
        new Case("joiner", () -> new StringJoiner("-", "<", ">").add("a").add("b").toString()),
        new Case("empty joiner", () -> new StringJoiner(",", "<", ">").toString()),
        new Case("joiner of nothing", () -> new StringJoiner(",").setEmptyValue("-").toString()),
        new Case("date", () -> new Date(1_700_000_000_123L).toString()),
        new Case("old date", () -> new Date(-12_219_292_800_000L).toString()),
        new Case("time zone of a date", () -> new Date(0).getTimezoneOffset()),
        new Case("decimal", () -> new BigDecimal("-1.50e-9").toString()),
        new Case("result of coding", CoderResult.UNDERFLOW::toString),
        new Case("overflow of coding", CoderResult.OVERFLOW::toString),
        new Case("malformed", () -> CoderResult.malformedForLength(3).toString()),
        new Case("unmappable", () -> CoderResult.unmappableForLength(2).toString()),
        new Case("reports", CodingErrorAction.REPORT::toString),
        new Case("ignores", CodingErrorAction.IGNORE::toString),
        new Case("replaces", CodingErrorAction.REPLACE::toString),
        new Case("default charset", () -> Charset.defaultCharset() + ""),
        new Case("wrong pattern", () -> new PatternSyntaxException("bad", "a(b", 1).getMessage()),
        new Case("wrong place", () -> new PatternSyntaxException("bad", "ab", -1).getMessage()),
        new Case("context", RareTextCases::context));
  }

  private static BitSet bits(int... set) {
    var bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }

  private static String context() {
    var context = new MathContext(7, RoundingMode.DOWN);
    return context.getPrecision()
        + " "
        + context.getRoundingMode()
        + " "
        + (context.hashCode() == new MathContext("precision=7 roundingMode=DOWN").hashCode())
        + new BigDecimal(BigInteger.TEN);
  }
}
