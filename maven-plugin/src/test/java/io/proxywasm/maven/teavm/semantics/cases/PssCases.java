package io.proxywasm.maven.teavm.semantics.cases;

import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.List;

final class PssCases {
  private PssCases() {}

  static List<Case> all() {
    return List.of(
        new Case("PSS", () -> verify(sha256(32), CryptoSamples.PSS_SHA256)),
        new Case("PSS of SHA-1", () -> verify(PSSParameterSpec.DEFAULT, CryptoSamples.PSS_DEFAULT)),
        new Case(
            "PSS of a salt", () -> verify(new PSSParameterSpec(20), CryptoSamples.PSS_DEFAULT)),
        new Case(
            "PSS of two hashes",
            () ->
                verify(
                    new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA1, 11, 1),
                    CryptoSamples.PSS_SHA384_MGF1_SHA1_SALT_11)),
        new Case(
            "PSS of another mask",
            () ->
                verify(
                    new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 11, 1),
                    CryptoSamples.PSS_SHA384_MGF1_SHA1_SALT_11)),
        new Case("PSS shorter salt", () -> verify(sha256(31), CryptoSamples.PSS_SHA256)),
        new Case("PSS longer salt", () -> verify(sha256(33), CryptoSamples.PSS_SHA256)),
        new Case("PSS salt for no key", () -> verify(sha256(100), CryptoSamples.PSS_SHA256)),
        new Case("PSS key for no salt", PssCases::keyFirst),
        new Case("PSS without parameters", PssCases::withoutParameters),
        new Case("PSS parameters within", PssCases::within),
        new Case("PSS no parameters", () -> verify(null, CryptoSamples.PSS_SHA256)),
        new Case("PSS unknown hash", () -> verify(named("SHA-999", "MGF1", 1), "00")),
        new Case("PSS unknown mask", () -> verify(named("SHA-256", "MGF2", 1), "00")),
        new Case("PSS trailer", () -> verify(named("SHA-256", "MGF1", 2), "00")),
        new Case("PSS too short", () -> verify(sha256(32), "00")),
        new Case("PSS zeros", () -> verify(sha256(32), "00".repeat(128))),
        new Case("PSS ones", () -> verify(sha256(32), "ff".repeat(128))),
        new Case("PSS negative salt", () -> sha256(-1)),
        new Case("PSS negative trailer", () -> named("SHA-256", "MGF1", -1)),
        new Case("PSS no hash", () -> named(null, "MGF1", 1)),
        new Case("PSS no mask", () -> named("SHA-256", null, 1)),
        new Case("PSS text", () -> sha256(32)),
        new Case("PSS default text", () -> PSSParameterSpec.DEFAULT),
        new Case("mask without hash", () -> new MGF1ParameterSpec(null)),
        new Case("mask text", () -> new MGF1ParameterSpec("x")));
  }

  private static PSSParameterSpec sha256(int salt) {
    return new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, salt, 1);
  }

  private static PSSParameterSpec named(String hash, String mask, int trailer) {
    return new PSSParameterSpec(hash, mask, MGF1ParameterSpec.SHA256, 32, trailer);
  }

  private static boolean verify(AlgorithmParameterSpec parameters, String signature)
      throws Exception {
    var verifier = Signature.getInstance("RSASSA-PSS");
    verifier.setParameter(parameters);
    verifier.initVerify(SignatureCases.rsaKey());
    verifier.update(Octets.text(CryptoSamples.MESSAGE));
    return verifier.verify(Octets.of(signature));
  }

  private static String keyFirst() throws Exception {
    var verifier = Signature.getInstance("RSASSA-PSS");
    verifier.initVerify(SignatureCases.rsaKey());
    verifier.setParameter(sha256(100));
    return "taken";
  }

  private static boolean withoutParameters() throws Exception {
    var verifier = Signature.getInstance("RSASSA-PSS");
    verifier.initVerify(SignatureCases.rsaKey());
    return verifier.verify(new byte[128]);
  }

  private static String within() throws Exception {
    var verifier = Signature.getInstance("RSASSA-PSS");
    verifier.setParameter(sha256(32));
    verifier.initVerify(SignatureCases.rsaKey());
    verifier.update((byte) 1);
    verifier.setParameter(sha256(20));
    return "taken";
  }
}
