package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.CryptoCases;

class CryptoCasesWasmTest extends CaseGroupTest {
  CryptoCasesWasmTest() throws CompileException {
    super(CryptoCases.class, CryptoCases.all());
  }
}
