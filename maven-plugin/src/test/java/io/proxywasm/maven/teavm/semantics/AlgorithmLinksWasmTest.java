package io.proxywasm.maven.teavm.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.TestModule;
import io.proxywasm.maven.teavm.fixtures.HashesWithAny;
import io.proxywasm.maven.teavm.fixtures.HashesWithSha256;
import io.proxywasm.maven.teavm.fixtures.VerifiesRs256;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Only the algorithms that the code names are in a module, all of a kind if it names none. */
class AlgorithmLinksWasmTest {
  private static final Pattern ALGORITHM =
      Pattern.compile(
          "io\\.proxywasm\\.classlib\\.(?:bouncycastle\\..*|crypto)\\.(MD5Digest|SHA\\w+Digest|\\w+Verifier)");

  @Test
  void oneHashFunction() throws CompileException {
    assertEquals(Set.of("SHA256Digest"), algorithmsIn(HashesWithSha256.class));
  }

  @Test
  void oneSignature() throws CompileException {
    assertEquals(Set.of("RsaVerifier", "SHA256Digest"), algorithmsIn(VerifiesRs256.class));
  }

  @Test
  void everyHashFunctionForANameFromElsewhere() throws CompileException {
    assertEquals(
        Set.of(
            "MD5Digest",
            "SHA1Digest",
            "SHA224Digest",
            "SHA256Digest",
            "SHA384Digest",
            "SHA512Digest"),
        algorithmsIn(HashesWithAny.class));
  }

  private static Set<String> algorithmsIn(Class<?> main) throws CompileException {
    var algorithms = new TreeSet<String>();
    for (var site : TestModule.compile(main).symbols().callSites()) {
      for (var frame : site.frames()) {
        var algorithm = ALGORITHM.matcher(frame.className());
        if (algorithm.matches()) {
          algorithms.add(algorithm.group(1));
        }
      }
    }
    return algorithms;
  }
}
