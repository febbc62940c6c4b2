package io.proxywasm.maven.teavm.semantics.cases;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

@SuppressWarnings("NullAway") // cases of wrong arguments
final class DigestCases {
  private static final String[] NAMES = {
    "MD5",
    "SHA",
    "SHA1",
    "sha-1",
    "SHA-1",
    "SHA-224",
    "SHA-256",
    "sha-256",
    "SHA256",
    "SHA-384",
    "SHA-512",
    "2.16.840.1.101.3.4.2.1",
    "OID.2.16.840.1.101.3.4.2.3",
    "",
    " SHA-256",
    "SHA-256 ",
    "SHA-257",
    "HmacSHA256"
  };
  private static final int[] LENGTHS = {0, 1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 1000};

  private DigestCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (var name : NAMES) {
      cases.add(new Case("digest " + name, () -> describe(MessageDigest.getInstance(name))));
    }
    for (int length : LENGTHS) {
      for (var name : List.of("MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512")) {
        cases.add(new Case(name + " of " + length, () -> digest(name, length)));
      }
    }
    cases.addAll(fixed());
    return cases;
  }

  private static List<Case> fixed() {
    return List.of(
        new Case("constant name", () -> describe(MessageDigest.getInstance("SHA-256"))),
        new Case("constant unknown name", () -> MessageDigest.getInstance("SHA-999")),
        new Case("one of two names", () -> describe(either(Opaque.of(1)))),
        new Case("no digest name", () -> MessageDigest.getInstance(null)),
        new Case("digest byte by byte", DigestCases::byteByByte),
        new Case("digest of a range", () -> range(2, 3)),
        new Case("digest of an empty range", () -> range(5, 0)),
        new Case("digest beyond the end", () -> range(4, 3)),
        new Case("digest before the start", () -> Octets.type(() -> range(-1, 3))),
        new Case("digest of a negative length", () -> Octets.type(() -> range(1, -2))),
        new Case("digest of no array", () -> sha256().digest(null)),
        new Case("digest of no range", () -> updated(null)),
        new Case("digest of a buffer", DigestCases::buffer),
        new Case("digest reset", DigestCases::reset),
        new Case("digest again", DigestCases::again),
        new Case("digest clone", DigestCases::cloned),
        new Case("digest into", () -> into(new byte[40], 4, 36)),
        new Case("digest into too little", () -> into(new byte[40], 4, 31)),
        new Case("digest into beyond", () -> into(new byte[40], 10, 31)),
        new Case("digest into before", () -> into(new byte[40], -1, 40)),
        new Case("digest into nothing", () -> into(null, 0, 40)),
        new Case("isEqual", DigestCases::comparisons));
  }

  private static MessageDigest sha256() throws Exception {
    return MessageDigest.getInstance("SHA-256");
  }

  private static MessageDigest either(int which) throws Exception {
    return MessageDigest.getInstance(which == 1 ? "SHA-384" : "MD5");
  }

  private static String describe(MessageDigest digest) {
    return digest.getAlgorithm()
        + " "
        + digest.getDigestLength()
        + " "
        + Octets.hex(digest.digest());
  }

  private static String digest(String name, int length) throws Exception {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i * 7 + 3);
    }
    return Octets.hex(MessageDigest.getInstance(name).digest(bytes));
  }

  private static String byteByByte() throws Exception {
    var digest = sha256();
    for (int i = 0; i < 300; i++) {
      digest.update((byte) i);
    }
    return Octets.hex(digest.digest());
  }

  private static String range(int offset, int length) throws Exception {
    var digest = sha256();
    digest.update(Octets.text("abcdef"), offset, length);
    return Octets.hex(digest.digest());
  }

  private static byte[] updated(byte[] bytes) throws Exception {
    var digest = sha256();
    digest.update(bytes, 0, 0);
    return digest.digest();
  }

  private static String buffer() throws Exception {
    var buffer = ByteBuffer.wrap(Octets.text("abcdef"), 1, 4);
    var digest = sha256();
    digest.update(buffer);
    return buffer.remaining() + " " + Octets.hex(digest.digest());
  }

  private static String reset() throws Exception {
    var digest = sha256();
    digest.update((byte) 1);
    digest.reset();
    return Octets.hex(digest.digest());
  }

  private static String again() throws Exception {
    var digest = sha256();
    digest.digest(Octets.text("a"));
    return Octets.hex(digest.digest(Octets.text("b")));
  }

  private static String cloned() throws Exception {
    var digest = sha256();
    digest.update((byte) 1);
    var clone = (MessageDigest) digest.clone();
    clone.update((byte) 2);
    return Octets.hex(digest.digest()) + " " + Octets.hex(clone.digest());
  }

  private static String into(byte[] bytes, int offset, int length) throws Exception {
    return sha256().digest(bytes, offset, length) + " " + Octets.hex(bytes);
  }

  private static String comparisons() {
    byte[] some = {1, 2};
    byte[] none = {};
    return MessageDigest.isEqual(some, some.clone())
        + " "
        + MessageDigest.isEqual(some, new byte[] {1, 3})
        + " "
        + MessageDigest.isEqual(some, new byte[] {1})
        + " "
        + MessageDigest.isEqual(new byte[] {1}, some)
        + " "
        + MessageDigest.isEqual(none, some)
        + " "
        + MessageDigest.isEqual(new byte[1], none)
        + " "
        + MessageDigest.isEqual(none, none.clone())
        + " "
        + MessageDigest.isEqual(null, none)
        + " "
        + MessageDigest.isEqual(none, null)
        + " "
        + MessageDigest.isEqual(null, null);
  }
}
