package io.proxywasm.classlib.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.crypto.digests.MD5Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA224Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;

/** Links hash functions. */
public final class MessageDigests {
  private static final Registry<MessageDigest> LINKED =
      new Registry<>("", " MessageDigest not available");

  private MessageDigests() {}

  /** Returns a hash function that is linked. */
  public static MessageDigest linked(String name) throws NoSuchAlgorithmException {
    return LINKED.find(name);
  }

  /** Links all of them. */
  public static native void linkAll();

  @Algorithm("MD5")
  public static void md5(String name) {
    LINKED.link(name, asked -> new LibraryDigest(asked, new MD5Digest()));
  }

  @Algorithm({"SHA-1", "SHA", "SHA1", "1.3.14.3.2.26", "OID.1.3.14.3.2.26"})
  public static void sha1(String name) {
    LINKED.link(name, asked -> new LibraryDigest(asked, new SHA1Digest()));
  }

  @Algorithm({"SHA-224", "SHA224", "2.16.840.1.101.3.4.2.4", "OID.2.16.840.1.101.3.4.2.4"})
  public static void sha224(String name) {
    LINKED.link(name, asked -> new LibraryDigest(asked, new SHA224Digest()));
  }

  @Algorithm({"SHA-256", "SHA256", "2.16.840.1.101.3.4.2.1", "OID.2.16.840.1.101.3.4.2.1"})
  public static void sha256(String name) {
    LINKED.link(name, asked -> new LibraryDigest(asked, new SHA256Digest()));
  }

  @Algorithm({"SHA-384", "SHA384", "2.16.840.1.101.3.4.2.2", "OID.2.16.840.1.101.3.4.2.2"})
  public static void sha384(String name) {
    LINKED.link(name, asked -> new LibraryDigest(asked, new SHA384Digest()));
  }

  @Algorithm({"SHA-512", "SHA512", "2.16.840.1.101.3.4.2.3", "OID.2.16.840.1.101.3.4.2.3"})
  public static void sha512(String name) {
    LINKED.link(name, asked -> new LibraryDigest(asked, new SHA512Digest()));
  }
}
