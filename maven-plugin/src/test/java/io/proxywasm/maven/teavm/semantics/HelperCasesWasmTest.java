package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.HelperCases;

class HelperCasesWasmTest extends CaseGroupTest {
  HelperCasesWasmTest() throws CompileException {
    super(HelperCases.class, HelperCases.all());
  }
}
