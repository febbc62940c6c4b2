package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.CharsetCases;

class CharsetCasesWasmTest extends CaseGroupTest {
  CharsetCasesWasmTest() throws CompileException {
    super(CharsetCases.class, CharsetCases.all());
  }
}
