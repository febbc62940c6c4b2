package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.KindCases;

class KindCasesWasmTest extends CaseGroupTest {
  KindCasesWasmTest() throws CompileException {
    super(KindCases.class, KindCases.all());
  }
}
