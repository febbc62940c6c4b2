package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.RegexCases;

class RegexCasesWasmTest extends CaseGroupTest {
  RegexCasesWasmTest() throws CompileException {
    super(RegexCases.class, RegexCases.all());
  }
}
