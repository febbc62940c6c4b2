package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.FunctionalCases;

class FunctionalCasesWasmTest extends CaseGroupTest {
  FunctionalCasesWasmTest() throws CompileException {
    super(FunctionalCases.class, FunctionalCases.all());
  }
}
