package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.UtilCases;

class UtilCasesWasmTest extends CaseGroupTest {
  UtilCasesWasmTest() throws CompileException {
    super(UtilCases.class, UtilCases.all());
  }
}
