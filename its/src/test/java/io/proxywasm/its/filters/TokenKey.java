package io.proxywasm.its.filters;

import io.proxywasm.sdk.json.JsonObject;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key as RFC 7517 writes it, for the one algorithm it names: no token chooses another. */
interface TokenKey {
  boolean verify(byte[] signed, byte[] signature) throws GeneralSecurityException;

  static TokenKey of(JsonObject key) throws GeneralSecurityException {
    return switch (key.string("alg")) {
      case "RS256" -> {
        PublicKey rsa =
            KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
        yield (signed, signature) ->
            verify(Signature.getInstance("SHA256withRSA"), rsa, signed, signature);
      }
      case "ES256" -> {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        PublicKey ec =
            KeyFactory.getInstance("EC")
                .generatePublic(
                    new ECPublicKeySpec(
                        new ECPoint(number(key, "x"), number(key, "y")),
                        curve.getParameterSpec(ECParameterSpec.class)));
        yield (signed, signature) ->
            verify(Signature.getInstance("SHA256withECDSAinP1363Format"), ec, signed, signature);
      }
      case "HS256" -> {
        SecretKey secret =
            new SecretKeySpec(Base64.getUrlDecoder().decode(key.string("k")), "HmacSHA256");
        yield (signed, signature) -> {
          Mac mac = Mac.getInstance("HmacSHA256");
          mac.init(secret);
          return MessageDigest.isEqual(mac.doFinal(signed), signature);
        };
      }
      default -> throw new GeneralSecurityException("no key for " + key.string("alg"));
    };
  }

  private static BigInteger number(JsonObject key, String name) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(key.string(name)));
  }

  private static boolean verify(Signature algorithm, PublicKey key, byte[] signed, byte[] signature)
      throws GeneralSecurityException {
    algorithm.initVerify(key);
    algorithm.update(signed);
    return algorithm.verify(signature);
  }
}
