package io.proxywasm.maven.teavm.semantics.cases;

import java.nio.ByteBuffer;
import java.security.Key;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

final class MacCases {
  private static final String[] NAMES = {
    "HmacMD5",
    "HmacSHA1",
    "hmacsha1",
    "HmacSHA224",
    "HmacSHA256",
    "HMACSHA256",
    "HmacSHA384",
    "HmacSHA512",
    "1.2.840.113549.2.9",
    "HmacSHA-256",
    "SHA256",
    "",
    "HS256"
  };
  private static final int[] KEY_LENGTHS = {1, 63, 64, 65, 127, 128, 129, 200};

  private MacCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (var name : NAMES) {
      cases.add(new Case("mac " + name, () -> describe(Mac.getInstance(name))));
    }
    for (int length : KEY_LENGTHS) {
      for (var name : List.of("HmacSHA1", "HmacSHA256", "HmacSHA384", "HmacSHA512")) {
        cases.add(new Case(name + " with a key of " + length, () -> mac(name, length)));
      }
    }
    cases.addAll(fixed());
    cases.addAll(keys());
    return cases;
  }

  private static List<Case> fixed() {
    return List.of(
        new Case("no mac name", () -> Mac.getInstance(null)),
        new Case("mac without key", () -> Mac.getInstance("HmacSHA256").doFinal()),
        new Case("mac updated without key", () -> updatedWithoutKey()),
        new Case("mac reset without key", () -> resetWithoutKey()),
        new Case("mac with null", () -> with(null)),
        new Case("mac with a public key", () -> Octets.type(() -> with(SignatureCases.rsaKey()))),
        new Case("mac with parameters", MacCases::parameters),
        new Case("mac of nothing", () -> Octets.hex(started().doFinal(null))),
        new Case("mac of no range", () -> noRange()),
        new Case("mac of a range", () -> range(1, 3)),
        new Case("mac beyond the end", () -> range(2, 5)),
        new Case("mac before the start", () -> range(-1, 2)),
        new Case("mac of a negative length", () -> range(1, -1)),
        new Case("mac of a buffer", MacCases::buffer),
        new Case("mac of no buffer", MacCases::noBuffer),
        new Case("mac again", MacCases::again),
        new Case("mac reset", MacCases::reset),
        new Case("mac with another key", MacCases::anotherKey),
        new Case("mac clone", MacCases::cloned),
        new Case("mac into", () -> into(new byte[40], 8)),
        new Case("mac into too little", () -> into(new byte[40], 9)),
        new Case("mac into nothing", () -> into(null, 0)));
  }

  private static List<Case> keys() {
    byte[] four = {1, 2, 3, 4};
    return List.of(
        new Case("empty key", () -> new SecretKeySpec(new byte[0], "x")),
        new Case("no key", () -> new SecretKeySpec(null, "x")),
        new Case("no algorithm of a key", () -> new SecretKeySpec(four, null)),
        new Case(
            "part of a key", () -> Octets.hex(new SecretKeySpec(four, 1, 2, "x").getEncoded())),
        new Case(
            "empty part of a key", () -> new SecretKeySpec(four, 1, 0, "x").getEncoded().length),
        new Case("key beyond the end", () -> new SecretKeySpec(four, 2, 3, "x")),
        new Case("key before the start", () -> new SecretKeySpec(four, -1, 3, "x")),
        new Case("key of negative length", () -> new SecretKeySpec(four, 1, -1, "x")),
        new Case("key format", () -> new SecretKeySpec(four, "AES").getFormat()),
        new Case("key algorithm", () -> new SecretKeySpec(four, "").getAlgorithm()),
        new Case(
            "keys equal", () -> new SecretKeySpec(four, "a").equals(new SecretKeySpec(four, "A"))),
        new Case(
            "key hashes",
            () ->
                new SecretKeySpec(four, "a").hashCode() == new SecretKeySpec(four, "A").hashCode()),
        new Case(
            "keys differ", () -> new SecretKeySpec(four, "a").equals(new SecretKeySpec(four, "b"))),
        new Case("key copied", () -> copied(four.clone())));
  }

  private static String describe(Mac mac) throws Exception {
    mac.init(new SecretKeySpec(new byte[] {9}, "any"));
    return mac.getAlgorithm() + " " + mac.getMacLength() + " " + Octets.hex(mac.doFinal());
  }

  private static String mac(String name, int length) throws Exception {
    byte[] key = new byte[length];
    for (int i = 0; i < length; i++) {
      key[i] = (byte) (i + 200);
    }
    var mac = Mac.getInstance(name);
    mac.init(new SecretKeySpec(key, name));
    return Octets.hex(mac.doFinal(key));
  }

  private static Mac started() throws Exception {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(Octets.text("key"), "HmacSHA256"));
    return mac;
  }

  private static String with(Key key) throws Exception {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(key);
    return "taken";
  }

  private static String updatedWithoutKey() throws Exception {
    Mac.getInstance("HmacSHA256").update((byte) 1);
    return "taken";
  }

  private static String resetWithoutKey() throws Exception {
    Mac.getInstance("HmacSHA256").reset();
    return "taken";
  }

  private static String parameters() throws Exception {
    started().init(new SecretKeySpec(new byte[1], "x"), new ECGenParameterSpec("x"));
    return "taken";
  }

  private static String noRange() throws Exception {
    var mac = started();
    mac.update(null, 0, 0);
    return Octets.hex(mac.doFinal());
  }

  private static String range(int offset, int length) throws Exception {
    var mac = started();
    mac.update(Octets.text("abcdef"), offset, length);
    return Octets.hex(mac.doFinal());
  }

  private static String buffer() throws Exception {
    var mac = started();
    var buffer = ByteBuffer.wrap(Octets.text("abcdef"), 1, 3);
    mac.update(buffer);
    return buffer.remaining() + " " + Octets.hex(mac.doFinal());
  }

  private static String noBuffer() throws Exception {
    started().update((ByteBuffer) null);
    return "taken";
  }

  private static String again() throws Exception {
    var mac = started();
    mac.doFinal(Octets.text("a"));
    return Octets.hex(mac.doFinal(Octets.text("b")));
  }

  private static String reset() throws Exception {
    var mac = started();
    mac.update((byte) 1);
    mac.reset();
    return Octets.hex(mac.doFinal());
  }

  private static String anotherKey() throws Exception {
    var mac = started();
    mac.update((byte) 1);
    mac.init(new SecretKeySpec(Octets.text("other"), "x"));
    return Octets.hex(mac.doFinal(Octets.text("b")));
  }

  private static String cloned() throws Exception {
    var mac = started();
    mac.update((byte) 1);
    var clone = (Mac) mac.clone();
    clone.update((byte) 2);
    return Octets.hex(mac.doFinal()) + " " + Octets.hex(clone.doFinal());
  }

  private static String into(byte[] bytes, int offset) throws Exception {
    started().doFinal(bytes, offset);
    return Octets.hex(bytes);
  }

  private static String copied(byte[] bytes) {
    var key = new SecretKeySpec(bytes, "x");
    bytes[0] = 99;
    key.getEncoded()[1] = 99;
    return Octets.hex(key.getEncoded());
  }
}
