package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.NumberCases;

class NumberCasesWasmTest extends CaseGroupTest {
  NumberCasesWasmTest() throws CompileException {
    super(NumberCases.class, NumberCases.all());
  }
}
