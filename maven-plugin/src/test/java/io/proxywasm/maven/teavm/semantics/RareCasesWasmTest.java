package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.RareCases;

class RareCasesWasmTest extends CaseGroupTest {
  RareCasesWasmTest() throws CompileException {
    super(RareCases.class, RareCases.all());
  }
}
