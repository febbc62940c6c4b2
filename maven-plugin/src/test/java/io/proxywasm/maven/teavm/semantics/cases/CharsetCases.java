package io.proxywasm.maven.teavm.semantics.cases;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** {@code java.nio.charset}, the conversions of {@link String}, and streams that convert. */
public final class CharsetCases {
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.US_ASCII,
          StandardCharsets.ISO_8859_1,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16);

  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "ab\u007f",
          "\u0080\u00ff",
          "\u0100\u07ff",
          "\u0800\ufffd\uffff",
          "\uD83D\uDE00",
          "a\uD83D\uDE00b",
          "\uD83D",
          "\uDE00",
          "\uD83Da",
          "a\uDE00b",
          "\uDE00\uD83D",
          "\uFEFFa",
          "\u20ac\u00e4");

  /** Bytes that are UTF-8 in part or not at all. */
  private static final List<String> BYTES =
      List.of(
          "",
          "61",
          "80",
          "bf",
          "c0",
          "c080",
          "c1bf",
          "c2",
          "c280",
          "c2c2",
          "c261",
          "c3a4",
          "e0",
          "e080",
          "e08080",
          "e09fbf",
          "e0a080",
          "e0a0",
          "e0a061",
          "e282ac",
          "e282",
          "e28261",
          "e2e2e2",
          "eda080",
          "edbfbf",
          "edb080eda080",
          "eda0",
          "ed9fbf",
          "efbfbf",
          "efbbbf61",
          "f0",
          "f09f",
          "f09f98",
          "f09f9880",
          "f09f9861",
          "f0808080",
          "f08fbfbf",
          "f0908080",
          "f48fbfbf",
          "f4908080",
          "f5808080",
          "f7bfbfbf",
          "f888808080",
          "fe",
          "ff",
          "fffe6100",
          "feff0061",
          "fffe",
          "fe",
          "d83dde00",
          "d83d",
          "d83d0061",
          "de000061",
          "3dd800de",
          "00",
          "61ff62",
          "6162e2",
          "f09f98f09f9880",
          "c0afc0af",
          "e0",
          "e061e061",
          "f061",
          "f09061",
          "f0908061");

  private CharsetCases() {}

  private static byte[] bytes(String hex) {
    var bytes = new byte[hex.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
    }
    return bytes;
  }

  private static String hex(byte[] bytes) {
    var hex = new StringBuilder();
    for (byte b : bytes) {
      hex.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return hex.toString();
  }

  private static String units(CharSequence text) {
    var units = new StringBuilder();
    text.chars().forEach(c -> units.append(Integer.toHexString(c)).append(' '));
    return units.toString();
  }

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (var charset : CHARSETS) {
      cases.add(Each.row("getBytes", charset, TEXTS, (c, t) -> hex(t.getBytes(c))));
      cases.add(Each.row("encode", charset, TEXTS, (c, t) -> hex(remaining(c.encode(t)))));
      cases.add(
          Each.row(
              "encode or report",
              charset,
              TEXTS,
              (c, t) -> hex(remaining(c.newEncoder().encode(CharBuffer.wrap(t))))));
      cases.add(Each.row("canEncode", charset, TEXTS, (c, t) -> c.newEncoder().canEncode(t)));
      cases.add(
          Each.row(
              "decode or report",
              charset,
              BYTES,
              (c, h) -> units(c.newDecoder().decode(ByteBuffer.wrap(bytes(h))))));
      cases.add(
          Each.row(
              "decode or ignore",
              charset,
              BYTES,
              (c, h) ->
                  units(
                      c.newDecoder()
                          .onMalformedInput(CodingErrorAction.IGNORE)
                          .decode(ByteBuffer.wrap(bytes(h))))));
      cases.add(
          Each.row(
              "decode or replace",
              charset,
              BYTES,
              (c, h) ->
                  units(
                      c.newDecoder()
                          .onMalformedInput(CodingErrorAction.REPLACE)
                          .replaceWith("?")
                          .decode(ByteBuffer.wrap(bytes(h))))));
      cases.add(
          new Case(
              "name of " + charset,
              () -> charset.name() + charset.displayName() + charset.canEncode()));
      cases.add(
          new Case(
              "sizes of " + charset,
              () ->
                  charset.newEncoder().maxBytesPerChar()
                      + " "
                      + charset.newEncoder().averageBytesPerChar()
                      + " "
                      + charset.newDecoder().maxCharsPerByte()
                      + " "
                      + charset.newDecoder().averageCharsPerByte()));
      cases.add(
          new Case(
              "replacement of " + charset,
              () ->
                  hex(charset.newEncoder().replacement())
                      + units(charset.newDecoder().replacement())));
      cases.add(Each.row("contains", charset, CHARSETS, Charset::contains));
      cases.add(new Case("random bytes in " + charset, () -> random(charset)));
      for (var hex : BYTES) {
        cases.add(
            new Case(
                "decode " + hex + " in " + charset, () -> units(new String(bytes(hex), charset))));
      }
    }
    cases.addAll(names());
    cases.addAll(coders());
    cases.addAll(MemoryStreamCases.all());
    return cases;
  }

  private static byte[] remaining(ByteBuffer buffer) {
    var bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  private static int random(Charset charset) {
    var random = new Random(5);
    int hash = 0;
    for (int i = 0; i < 300; i++) {
      var bytes = new byte[random.nextInt(12)];
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] =
            (byte) (random.nextBoolean() ? 0x80 + random.nextInt(0x80) : random.nextInt(0x80));
      }
      hash = 31 * hash + new String(bytes, charset).hashCode();
    }
    return hash;
  }

  private static List<Case> names() {
    var names =
        List.of(
            "UTF-8",
            "utf-8",
            "UTF8",
            "utf8",
            "latin1",
            "ISO-8859-1",
            "ISO8859_1",
            "us-ascii",
            "ASCII",
            "UTF-16",
            "utf-16le",
            "UnicodeBig",
            "x-none",
            "",
            " ",
            "a b",
            "-utf",
            "\u00e4",
            "UTF_8");
    return List.of(
        new Case("forName", () -> Each.of(names, n -> Charset.forName(n).name())),
        new Case("aliases", () -> Each.of(CHARSETS, CharsetCases::aliases)),
        new Case(
            "availableCharsets",
            () -> Charset.availableCharsets().keySet().containsAll(List.of("utf-8", "UTF-16LE"))),
        new Case("isRegistered", () -> Each.of(CHARSETS, Charset::isRegistered)),
        new Case(
            "displayName in a language", () -> StandardCharsets.UTF_8.displayName(Locale.ROOT)),
        new Case(
            "encode a buffer",
            () -> hex(remaining(StandardCharsets.UTF_8.encode(CharBuffer.wrap("a\u00e4"))))),
        new Case(
            "decode a buffer",
            () -> units(StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes("61c3a4ff"))))),
        new Case("hashCode", () -> StandardCharsets.UTF_8.hashCode() == "UTF-8".hashCode()),
        new Case("forName null", () -> Charset.forName(null)),
        new Case("isSupported", () -> Each.of(names, Charset::isSupported)),
        new Case("isSupported null", () -> Charset.isSupported(null)),
        new Case(
            "getBytes by name",
            () ->
                Each.of(
                    List.of("UTF-8", "latin1", "x-none", "a b"), n -> hex("\u00e4".getBytes(n)))),
        new Case(
            "new String by name",
            () ->
                Each.of(
                    List.of("UTF-8", "latin1", "x-none"),
                    n -> new String(new byte[] {(byte) 0xc3, (byte) 0xa4}, n))),
        new Case("getBytes null", () -> "".getBytes((Charset) null)),
        new Case(
            "equals",
            () ->
                Charset.forName("utf8").equals(StandardCharsets.UTF_8)
                    + " "
                    + StandardCharsets.UTF_8.hashCode()),
        new Case(
            "compareTo",
            () -> Integer.signum(StandardCharsets.UTF_8.compareTo(StandardCharsets.US_ASCII))),
        new Case("toString", StandardCharsets.UTF_16LE::toString),
        new Case(
            "part of an array",
            () -> new String(bytes("61e282ac62"), 1, 3, StandardCharsets.UTF_8)),
        new Case(
            "part of a sequence",
            () -> units(new String(bytes("61e282ac62"), 2, 3, StandardCharsets.UTF_8))),
        new Case(
            "part out of range", () -> new String(bytes("6162"), 1, 2, StandardCharsets.UTF_8)),
        new Case(
            "a negative part", () -> new String(bytes("6162"), -1, 2, StandardCharsets.UTF_8)));
  }

  /** Returns what each JDK knows: the name "default" is gone since 18. */
  private static Set<String> aliases(Charset charset) {
    var aliases = new TreeSet<>(charset.aliases());
    aliases.remove("default");
    return aliases;
  }

  private static List<Case> coders() {
    return List.of(
        new Case(
            "malformed length",
            () ->
                Each.of(
                    List.of("ff", "e2", "e282", "f09f98", "f0908061", "c2", "61e28261"),
                    h -> {
                      try {
                        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(h)));
                        return "fine";
                      } catch (MalformedInputException e) {
                        return e.getInputLength() + e.getMessage();
                      }
                    })),
        new Case("decode piece by piece", CharsetCases::pieces),
        new Case(
            "decode into too little room",
            () -> {
              var out = CharBuffer.allocate(2);
              return StandardCharsets.UTF_8
                      .newDecoder()
                      .decode(ByteBuffer.wrap(bytes("616263")), out, true)
                  + " "
                  + out;
            }),
        new Case(
            "encode into too little room",
            () -> {
              var out = ByteBuffer.allocate(2);
              var r =
                  StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap("\u20ac"), out, true);
              return r + " " + out.position();
            }),
        new Case(
            "coder result",
            () -> {
              var in = ByteBuffer.wrap(bytes("61ff"));
              var r = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(9), true);
              return r
                  + " "
                  + r.isError()
                  + r.isMalformed()
                  + r.isUnmappable()
                  + r.length()
                  + in.position();
            }),
        new Case(
            "unmappable",
            () -> {
              var r =
                  StandardCharsets.US_ASCII
                      .newEncoder()
                      .encode(CharBuffer.wrap("\u00e4"), ByteBuffer.allocate(9), true);
              return r + " " + r.isUnmappable() + r.length();
            }),
        new Case(
            "unmappable thrown",
            () -> StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap("\u20ac"))),
        new Case(
            "replaceWith",
            () ->
                hex(
                    remaining(
                        StandardCharsets.US_ASCII
                            .newEncoder()
                            .onUnmappableCharacter(CodingErrorAction.REPLACE)
                            .replaceWith(bytes("2d"))
                            .encode(CharBuffer.wrap("a\u00e4\u20acb"))))),
        new Case("replace with nothing", () -> StandardCharsets.UTF_8.newDecoder().replaceWith("")),
        new Case("replace with null", () -> StandardCharsets.UTF_8.newDecoder().replaceWith(null)),
        new Case(
            "replace with too much",
            () -> StandardCharsets.US_ASCII.newEncoder().replaceWith(bytes("61626364"))),
        new Case(
            "actions",
            () -> {
              var d = StandardCharsets.UTF_8.newDecoder();
              return d.malformedInputAction()
                  + " "
                  + d.unmappableCharacterAction()
                  + d.onMalformedInput(CodingErrorAction.IGNORE).malformedInputAction();
            }),
        new Case(
            "decode after the end",
            () -> {
              var d = StandardCharsets.UTF_8.newDecoder();
              d.decode(ByteBuffer.wrap(bytes("61")), CharBuffer.allocate(4), true);
              return d.decode(ByteBuffer.wrap(bytes("61")), CharBuffer.allocate(4), false);
            }),
        new Case(
            "flush before the end",
            () -> StandardCharsets.UTF_8.newDecoder().flush(CharBuffer.allocate(1))),
        new Case(
            "isLegalReplacement",
            () ->
                Each.of(
                    List.of("3f", "ff", "c3", ""),
                    h -> StandardCharsets.UTF_8.newEncoder().isLegalReplacement(bytes(h)))),
        new Case(
            "illegal replacement",
            () -> StandardCharsets.UTF_8.newEncoder().replaceWith(bytes("ff"))),
        new Case("no action", () -> StandardCharsets.UTF_8.newEncoder().onMalformedInput(null)),
        new Case(
            "no action for unmappable",
            () -> StandardCharsets.UTF_8.newDecoder().onUnmappableCharacter(null)),
        new Case(
            "encoder's actions",
            () -> {
              var e = StandardCharsets.UTF_8.newEncoder();
              return e.malformedInputAction()
                  + " "
                  + e.unmappableCharacterAction()
                  + e.onMalformedInput(CodingErrorAction.REPLACE).malformedInputAction();
            }),
        new Case(
            "coders' charset",
            () ->
                StandardCharsets.UTF_16.newDecoder().charset()
                    + " "
                    + StandardCharsets.US_ASCII.newEncoder().charset()),
        new Case("no detection", () -> StandardCharsets.UTF_8.newDecoder().isAutoDetecting()),
        new Case(
            "isCharsetDetected", () -> StandardCharsets.UTF_8.newDecoder().isCharsetDetected()),
        new Case("detectedCharset", () -> StandardCharsets.UTF_8.newDecoder().detectedCharset()),
        new Case(
            "reset",
            () -> {
              var d = StandardCharsets.UTF_8.newDecoder();
              d.decode(ByteBuffer.wrap(bytes("61")), CharBuffer.allocate(4), true);
              d.reset();
              return d.decode(ByteBuffer.wrap(bytes("62")), CharBuffer.allocate(4), false);
            }),
        new Case(
            "encoder flush",
            () -> {
              var e = StandardCharsets.UTF_16.newEncoder();
              var out = ByteBuffer.allocate(9);
              e.encode(CharBuffer.wrap("a"), out, true);
              return e.flush(out) + " " + e.reset().flush(out);
            }),
        new Case(
            "results",
            () ->
                CoderResult.UNDERFLOW
                    + " "
                    + CoderResult.OVERFLOW
                    + CoderResult.malformedForLength(3)
                    + CoderResult.unmappableForLength(2)
                    + CoderResult.OVERFLOW.isOverflow()
                    + CoderResult.OVERFLOW.isUnderflow()),
        new Case("result of no length", () -> CoderResult.malformedForLength(0)),
        new Case("result's length", () -> CoderResult.UNDERFLOW.length()),
        new Case(
            "throw an underflow",
            () -> {
              CoderResult.UNDERFLOW.throwException();
              return "";
            }),
        new Case(
            "throw an overflow",
            () -> {
              CoderResult.OVERFLOW.throwException();
              return "";
            }),
        new Case(
            "throw malformed",
            () -> {
              CoderResult.malformedForLength(3).throwException();
              return "";
            }),
        new Case(
            "throw unmappable",
            () -> {
              CoderResult.unmappableForLength(3).throwException();
              return "";
            }),
        new Case(
            "exceptions",
            () ->
                new CharacterCodingException().getMessage()
                    + new UnmappableCharacterException(2).getInputLength()
                    + new MalformedInputException(2).getMessage()),
        new Case(
            "exceptions' names",
            () ->
                new IllegalCharsetNameException("x").getCharsetName()
                    + new UnsupportedCharsetException("y").getCharsetName()),
        new Case(
            "canEncode a char",
            () ->
                StandardCharsets.US_ASCII.newEncoder().canEncode('\u00e4')
                    + ""
                    + StandardCharsets.UTF_8.newEncoder().canEncode('\uD83D')));
  }

  private static String pieces() {
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
    var all = bytes("61e282acf09f9880ffe2");
    var in = ByteBuffer.allocate(8);
    var out = CharBuffer.allocate(20);
    for (byte b : all) {
      in.put(b).flip();
      decoder.decode(in, out, false);
      in.compact();
    }
    in.flip();
    var end = decoder.decode(in, out, true) + " " + decoder.flush(out);
    out.flip();
    return units(out) + end + Arrays.toString(all).length();
  }
}
