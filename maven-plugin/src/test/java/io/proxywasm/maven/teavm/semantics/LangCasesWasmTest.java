package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.LangCases;

class LangCasesWasmTest extends CaseGroupTest {
  LangCasesWasmTest() throws CompileException {
    super(LangCases.class, LangCases.all());
  }
}
