package io.proxywasm.maven.teavm.semantics.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.TestModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs published vectors in wasm.
 *
 * <p>Not on the JVM as well: JDK 17 takes signatures that Wycheproof calls bad, such as one of
 * ECDSA with numbers shorter than the order, or of Ed25519 with a byte more.
 */
class VectorsWasmIT {
  private static TestModule module;

  @BeforeAll
  static void compile() throws CompileException {
    module = TestModule.start(VectorGuest.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rfc",
        "nist-sha",
        "nist-ecdsa",
        "nist-rsa",
        "wycheproof-ecdsa-p256",
        "wycheproof-ecdsa-p384",
        "wycheproof-ed25519",
        "wycheproof-hmac",
        "wycheproof-pss",
        "wycheproof-rsa"
      })
  void judgesRightly(String file) throws IOException {
    var wrong = new ArrayList<String>();
    int vectors = 0;
    for (var line : lines(file)) {
      var verdict = inWasm(line);
      if (verdict != null) {
        vectors++;
        if (line.startsWith("good ") != verdict.endsWith(" true")) {
          wrong.add(verdict);
        }
      }
    }
    assertTrue(vectors > 40, vectors + " vectors in " + file);
    assertEquals(List.of(), wrong);
  }

  private static String inWasm(String line) {
    int before = module.output(1).length();
    for (byte octet : line.getBytes(StandardCharsets.UTF_8)) {
      module.call("put", octet);
    }
    module.call("line");
    var verdict = module.output(1).substring(before).stripTrailing();
    return verdict.isEmpty() ? null : verdict;
  }

  private static List<String> lines(String file) throws IOException {
    try (var in = VectorsWasmIT.class.getResourceAsStream("/vectors/" + file + ".txt")) {
      if (in == null) {
        return fail("no vectors " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
