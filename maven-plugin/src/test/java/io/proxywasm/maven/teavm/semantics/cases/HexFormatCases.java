package io.proxywasm.maven.teavm.semantics.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Bytes as hexadecimal text and back. */
@SuppressWarnings("ReturnValueIgnored") // cases of wrong arguments
final class HexFormatCases {
  private static final byte[] BYTES = {0, 1, 127, -128, -1, (byte) 0xab};
  private static final List<HexFormat> FORMATS =
      List.of(
          HexFormat.of(),
          HexFormat.of().withUpperCase(),
          HexFormat.ofDelimiter(":"),
          HexFormat.ofDelimiter(", ").withPrefix("#").withUpperCase(),
          HexFormat.of().withPrefix("0x").withSuffix(";"),
          HexFormat.ofDelimiter("--").withDelimiter("é").withSuffix("ab").withLowerCase());
  private static final List<String> TEXTS =
      List.of(
          "",
          "0",
          "00",
          "0g",
          "g0",
          "000",
          "ABcd",
          "ab:cd",
          "ab:CD:",
          ":",
          "ab;cd",
          "ab-cd",
          "#AB, #CD",
          "#AB,#CD",
          "0x12;0xfF;",
          "0x12;0xff",
          "0x12",
          "0X12;",
          "abébe",
          "ab\u0661",
          "001122 ",
          " 0",
          "٠٠",
          "\u00ff0",
          "12abé34ab",
          "12ab",
          "12ab,34ab");
  private static final List<Integer> CHARS =
      List.of(
          (int) '0', (int) '9', (int) 'a', (int) 'f', (int) 'g', (int) 'A', (int) 'F', (int) 'G',
          (int) '/', (int) ':', (int) '@', (int) '`', 0x661, -1, 0x10FF10, 0xff21);
  private static final List<String> NUMBERS =
      List.of(
          "",
          "0",
          "7f",
          "ffffffff",
          "FFFFFFFF",
          "100000000",
          "8000000000000000",
          "ffffffffffffffff",
          "10000000000000000",
          "-1",
          "0x1",
          "1 ",
          "xyz",
          "\u0661");

  private HexFormatCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (int i = 0; i < FORMATS.size(); i++) {
      var hex = FORMATS.get(i);
      var name = "HexFormat " + i + " ";
      cases.add(new Case(name + "itself", () -> described(hex)));
      cases.add(new Case(name + "format", () -> hex.formatHex(BYTES)));
      cases.add(new Case(name + "format none", () -> hex.formatHex(new byte[0])));
      cases.add(SampleArrays.ranges(name + "format", (from, to) -> range(hex, from, to)));
      cases.add(
          new Case(
              name + "append", () -> hex.formatHex(new StringBuilder("="), BYTES).append("=")));
      cases.add(
          SampleArrays.ranges(
              name + "append",
              (from, to) ->
                  hex.formatHex(new StringBuilder("="), Arrays.copyOf(BYTES, 5), from, to)));
      cases.add(new Case(name + "parse", () -> Each.of(TEXTS, t -> text(hex.parseHex(t)))));
      cases.add(
          SampleArrays.ranges(
              name + "parse range", (from, to) -> text(hex.parseHex("12345", from, to))));
      cases.add(
          SampleArrays.ranges(
              name + "parse chars",
              (from, to) -> text(hex.parseHex("12345".toCharArray(), from, to))));
      cases.add(new Case(name + "again", () -> text(hex.parseHex(hex.formatHex(BYTES)))));
      cases.add(
          new Case(
              name + "digits",
              () ->
                  hex.toHexDigits((byte) -2)
                      + hex.toHexDigits((short) -2)
                      + hex.toHexDigits('\uabcd')
                      + hex.toHexDigits(0xabcdef)
                      + hex.toHexDigits(0xabcdef0123L)
                      + hex.toHexDigits(new StringBuilder(), (byte) 0xab)
                      + hex.toLowHexDigit(0xabc)
                      + hex.toHighHexDigit(0xabc)));
      cases.add(
          new Case(
              name + "some digits",
              () -> Each.of(List.of(0, 1, 5, 16, 17, -1), n -> hex.toHexDigits(0xabcdefL, n))));
      cases.add(new Case(name + "equals", () -> Each.of(FORMATS, other -> hex.equals(other))));
    }
    cases.add(new Case("HexFormat is digit", () -> Each.of(CHARS, HexFormat::isHexDigit)));
    cases.add(new Case("HexFormat digit", () -> Each.of(CHARS, HexFormat::fromHexDigit)));
    cases.add(new Case("HexFormat int", () -> Each.of(NUMBERS, HexFormat::fromHexDigits)));
    cases.add(new Case("HexFormat long", () -> Each.of(NUMBERS, HexFormat::fromHexDigitsToLong)));
    cases.add(
        SampleArrays.ranges(
            "HexFormat int range", (from, to) -> HexFormat.fromHexDigits("12345", from, to)));
    cases.add(
        SampleArrays.ranges(
            "HexFormat long range",
            (from, to) -> HexFormat.fromHexDigitsToLong("12345", from, to)));
    cases.add(
        new Case(
            "HexFormat equals hash",
            () -> HexFormat.of().hashCode() == HexFormat.ofDelimiter("").hashCode()));
    cases.add(
        new Case("HexFormat equals null", () -> HexFormat.of().equals(Opaque.of((Object) null))));
    cases.add(new Case("HexFormat without delimiter", () -> HexFormat.ofDelimiter(null)));
    cases.add(new Case("HexFormat without prefix", () -> HexFormat.of().withPrefix(null)));
    cases.add(new Case("HexFormat of null", () -> HexFormat.of().formatHex(null)));
    cases.add(new Case("HexFormat parse null", () -> HexFormat.of().parseHex(null)));
    cases.add(
        new Case(
            "HexFormat that cannot write", () -> HexFormat.of().formatHex(new Broken(), BYTES)));
    cases.add(
        new Case(
            "HexFormat cannot write a byte",
            () -> HexFormat.of().toHexDigits(new Broken(), (byte) 1)));
    return cases;
  }

  private static String range(HexFormat hex, int from, int to) {
    return hex.formatHex(Arrays.copyOf(BYTES, 5), from, to);
  }

  private static String described(HexFormat hex) {
    return hex + " " + hex.delimiter() + hex.prefix() + hex.suffix() + hex.isUpperCase();
  }

  private static String text(byte[] bytes) {
    return Arrays.toString(bytes);
  }

  private static final class Broken implements Appendable {
    @Override
    public Appendable append(CharSequence text) throws IOException {
      throw new IOException("broken");
    }

    @Override
    public Appendable append(CharSequence text, int from, int to) throws IOException {
      throw new IOException("broken");
    }

    @Override
    public Appendable append(char c) throws IOException {
      throw new IOException("broken");
    }
  }
}
