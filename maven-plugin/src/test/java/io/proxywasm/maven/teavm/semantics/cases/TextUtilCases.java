package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.StringJoiner;

/** Base64, strict in each alphabet, and joined strings. */
final class TextUtilCases {
  private static final String[] ENCODED = {
    "",
    "=",
    "A",
    "A=",
    "AA",
    "AA=",
    "AA==",
    "AAA",
    "AAA=",
    "AAA==",
    "AAAA",
    "AAAA=",
    "AAAAA",
    "AB==",
    "AAB=",
    "====",
    "A===",
    "AA=A",
    "AA==A",
    "AA==AAAA",
    "QUJD",
    "QUJD\n",
    "QU JD",
    "QU*D",
    "Q-_D",
    "Q+/D",
    "QUJ\u00e4",
    "QUJ\u20ac",
    "\r\n",
    " ",
    "QUJDRA\r\n==",
    "QUJDRA=\n="
  };

  private TextUtilCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (String text : ENCODED) {
      var name = text.replace("\n", "\\n").replace("\r", "\\r");
      cases.add(new Case("decode " + name, () -> text(Base64.getDecoder().decode(text))));
      cases.add(new Case("decode URL " + name, () -> text(Base64.getUrlDecoder().decode(text))));
      cases.add(new Case("decode MIME " + name, () -> text(Base64.getMimeDecoder().decode(text))));
    }
    for (int length : new int[] {0, 1, 2, 3, 4, 56, 57, 58, 115}) {
      byte[] bytes = new byte[length];
      for (int i = 0; i < length; i++) {
        bytes[i] = (byte) (i * 37 + 251);
      }
      cases.add(new Case("encode " + length, () -> Base64.getEncoder().encodeToString(bytes)));
      cases.add(new Case("encode URL " + length, () -> url(bytes)));
      cases.add(new Case("encode MIME " + length, () -> mime(bytes)));
      cases.add(new Case("encode unpadded " + length, () -> unpadded(bytes)));
    }
    cases.add(
        new Case("encode into short", () -> Base64.getEncoder().encode(new byte[3], new byte[3])));
    cases.add(
        new Case(
            "decode into short",
            () -> Base64.getDecoder().decode(new byte[] {65, 65, 65, 65}, new byte[2])));
    cases.add(new Case("bad separator", () -> Base64.getMimeEncoder(8, new byte[] {'A'})));
    cases.add(
        new Case(
            "lines of 8",
            () -> text(Base64.getMimeEncoder(9, new byte[] {'|'}).encode(new byte[20]))));
    cases.add(new Case("join none", () -> new StringJoiner(",", "[", "]")));
    cases.add(new Case("join none, else", () -> new StringJoiner(",").setEmptyValue("none")));
    cases.add(new Case("join", () -> new StringJoiner(",", "[", "]").add("a").add(null).add("")));
    cases.add(new Case("join empty", () -> new StringJoiner(",").setEmptyValue("x").add("")));
    cases.add(
        new Case("join length", () -> new StringJoiner("--", "<", ">").add("a").add("b").length()));
    cases.add(new Case("merge", () -> joined("/").add("c").merge(joined("-"))));
    cases.add(new Case("merge none", () -> joined("/").merge(new StringJoiner("-", "(", ")"))));
    return cases;
  }

  private static StringJoiner joined(String delimiter) {
    return new StringJoiner(delimiter, "{", "}").add("a").add("b");
  }

  private static String url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String mime(byte[] bytes) {
    return Base64.getMimeEncoder().encodeToString(bytes).replace("\r\n", "|");
  }

  private static String unpadded(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String text(byte[] bytes) {
    return Arrays.toString(bytes);
  }
}
