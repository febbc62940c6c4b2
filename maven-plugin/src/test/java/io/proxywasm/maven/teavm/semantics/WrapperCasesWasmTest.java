package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.WrapperCases;

class WrapperCasesWasmTest extends CaseGroupTest {
  WrapperCasesWasmTest() throws CompileException {
    super(WrapperCases.class, WrapperCases.all());
  }
}
