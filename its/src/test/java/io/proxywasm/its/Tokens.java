package io.proxywasm.its;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes keys, and JSON Web Tokens that they have signed. */
final class Tokens {
  private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(US_ASCII);

  private final KeyPair rsa;
  private final KeyPair ec;

  Tokens() throws GeneralSecurityException {
    var rsaKeys = KeyPairGenerator.getInstance("RSA");
    rsaKeys.initialize(2048);
    rsa = rsaKeys.generateKeyPair();
    var ecKeys = KeyPairGenerator.getInstance("EC");
    ecKeys.initialize(new ECGenParameterSpec("secp256r1"));
    ec = ecKeys.generateKeyPair();
  }

  /** Returns the public keys and the secret as RFC 7517 writes them. */
  String keys() {
    var rsaKey = (RSAPublicKey) rsa.getPublic();
    var point = ((ECPublicKey) ec.getPublic()).getW();
    return """
        {"keys": [
          {"kid": "r", "alg": "RS256", "n": "%s", "e": "%s"},
          {"kid": "e", "alg": "ES256", "x": "%s", "y": "%s"},
          {"kid": "h", "alg": "HS256", "k": "%s"}
        ]}"""
        .formatted(
            text(rsaKey.getModulus()),
            text(rsaKey.getPublicExponent()),
            text(point.getAffineX()),
            text(point.getAffineY()),
            text(SECRET));
  }

  /** Returns good tokens by their algorithms. */
  Map<String, String> good() throws GeneralSecurityException {
    var tokens = new LinkedHashMap<String, String>();
    tokens.put("RS256", rs256("r"));
    tokens.put("ES256", es256("e"));
    tokens.put("HS256", hs256("h", SECRET));
    return tokens;
  }

  /** Returns what no filter may take. */
  List<String> bad() throws GeneralSecurityException {
    var tokens = new ArrayList<String>();
    for (var good : good().values()) {
      var parts = good.split("\\.", -1);
      tokens.add(parts[0] + "." + parts[1] + ".");
      tokens.add(parts[0] + "." + text("{\"sub\":\"root\"}".getBytes(US_ASCII)) + "." + parts[2]);
      byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
      tokens.add(parts[0] + "." + parts[1] + "." + text(Arrays.copyOf(signature, 31)));
      signature[signature.length / 2] ^= 4;
      tokens.add(parts[0] + "." + parts[1] + "." + text(signature));
      tokens.add(parts[0] + "." + parts[1] + "." + text(new byte[signature.length]));
    }
    // A key of another algorithm; above all a public key taken for a secret.
    tokens.add(rs256("e"));
    tokens.add(es256("r"));
    tokens.add(hs256("r", rsa.getPublic().getEncoded()));
    tokens.add(text("{\"alg\":\"none\",\"kid\":\"r\"}".getBytes(US_ASCII)) + ".e30.");
    tokens.add("x.y.z");
    tokens.add("");
    return tokens;
  }

  private String rs256(String key) throws GeneralSecurityException {
    return signed("RS256", key, "SHA256withRSA", rsa.getPrivate());
  }

  private String es256(String key) throws GeneralSecurityException {
    return signed("ES256", key, "SHA256withECDSAinP1363Format", ec.getPrivate());
  }

  private static String signed(String name, String key, String algorithm, PrivateKey by)
      throws GeneralSecurityException {
    var content = content(name, key);
    var signature = Signature.getInstance(algorithm);
    signature.initSign(by);
    signature.update(content.getBytes(US_ASCII));
    return content + "." + text(signature.sign());
  }

  private static String hs256(String key, byte[] secret) throws GeneralSecurityException {
    var content = content("HS256", key);
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    return content + "." + text(mac.doFinal(content.getBytes(US_ASCII)));
  }

  private static String content(String name, String key) {
    var header = "{\"alg\":\"" + name + "\",\"kid\":\"" + key + "\"}";
    return text(header.getBytes(US_ASCII)) + "." + text("{\"sub\":\"ann\"}".getBytes(US_ASCII));
  }

  private static String text(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return text(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
