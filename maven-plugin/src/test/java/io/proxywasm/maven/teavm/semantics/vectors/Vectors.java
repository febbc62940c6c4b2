package io.proxywasm.maven.teavm.semantics.vectors;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Judges the vectors of a file, line by line, as any Java code would.
 *
 * <pre>
 * use signature SHA256withRSA RSA   an algorithm and the kind of its keys; or: pss, then the hash
 *                                   functions and the length of the salt; or: mac; or: digest
 * key 3082...                       a key, encoded
 * msg 0123...                       a message
 * good NAME 4567...                 a signature, code or hash that fits, or is bad
 * </pre>
 */
final class Vectors {
  private String[] use = {};
  private byte[] key = {};
  private byte[] message = {};

  /** Returns {@code NAME true} for a vector that fits, or false or an exception; else null. */
  @Nullable String line(String line) {
    String[] words = line.split(" ", -1);
    switch (words[0]) {
      case "use" -> use = words;
      case "key" -> key = bytes(words[1]);
      case "msg" -> message = bytes(words[1]);
      case "good", "bad" -> {
        return words[1] + " " + verdict(bytes(words[2]));
      }
      default -> {}
    }
    return null;
  }

  private String verdict(byte[] answer) {
    try {
      return String.valueOf(
          switch (use[1]) {
            case "digest" ->
                Arrays.equals(answer, MessageDigest.getInstance(use[2]).digest(message));
            case "mac" -> mac(answer);
            default -> signature(answer);
          });
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return e.getClass().getSimpleName();
    }
  }

  private boolean mac(byte[] answer) throws GeneralSecurityException {
    var mac = Mac.getInstance(use[2]);
    mac.init(new SecretKeySpec(key, use[2]));
    // Some vectors have the first bytes only.
    return MessageDigest.isEqual(answer, Arrays.copyOf(mac.doFinal(message), answer.length));
  }

  private boolean signature(byte[] answer) throws GeneralSecurityException {
    Signature signature;
    String keys = "RSA";
    if (use[1].equals("pss")) {
      signature = Signature.getInstance("RSASSA-PSS");
      signature.setParameter(
          new PSSParameterSpec(
              use[2], "MGF1", new MGF1ParameterSpec(use[3]), Integer.parseInt(use[4]), 1));
    } else {
      signature = Signature.getInstance(use[2]);
      keys = use[3];
    }
    signature.initVerify(KeyFactory.getInstance(keys).generatePublic(new X509EncodedKeySpec(key)));
    signature.update(message);
    return signature.verify(answer);
  }

  private static byte[] bytes(String hex) {
    byte[] bytes = new byte[hex.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] =
          (byte)
              (Character.digit(hex.charAt(2 * i), 16) << 4
                  | Character.digit(hex.charAt(2 * i + 1), 16));
    }
    return bytes;
  }
}
