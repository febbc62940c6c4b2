package io.proxywasm.classlib.crypto;

import java.security.NoSuchAlgorithmException;
import org.bouncycastle.crypto.digests.MD5Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA224Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;

/** Links message authentication codes. */
public final class Macs {
  private static final Registry<Hmac> LINKED = new Registry<>("Algorithm ", " not available");

  private Macs() {}

  /** Returns a code that is linked. */
  public static Hmac linked(String name) throws NoSuchAlgorithmException {
    return LINKED.find(name);
  }

  /** Links all of them. */
  public static native void linkAll();

  @Algorithm("HmacMD5")
  public static void md5(String name) {
    LINKED.link(name, () -> new Hmac(new MD5Digest()));
  }

  @Algorithm({"HmacSHA1", "1.2.840.113549.2.7", "OID.1.2.840.113549.2.7"})
  public static void sha1(String name) {
    LINKED.link(name, () -> new Hmac(new SHA1Digest()));
  }

  @Algorithm({"HmacSHA224", "1.2.840.113549.2.8", "OID.1.2.840.113549.2.8"})
  public static void sha224(String name) {
    LINKED.link(name, () -> new Hmac(new SHA224Digest()));
  }

  @Algorithm({"HmacSHA256", "1.2.840.113549.2.9", "OID.1.2.840.113549.2.9"})
  public static void sha256(String name) {
    LINKED.link(name, () -> new Hmac(new SHA256Digest()));
  }

  @Algorithm({"HmacSHA384", "1.2.840.113549.2.10", "OID.1.2.840.113549.2.10"})
  public static void sha384(String name) {
    LINKED.link(name, () -> new Hmac(new SHA384Digest()));
  }

  @Algorithm({"HmacSHA512", "1.2.840.113549.2.11", "OID.1.2.840.113549.2.11"})
  public static void sha512(String name) {
    LINKED.link(name, () -> new Hmac(new SHA512Digest()));
  }
}
