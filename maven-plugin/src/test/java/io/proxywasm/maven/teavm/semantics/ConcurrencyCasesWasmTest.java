package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.ConcurrencyCases;

class ConcurrencyCasesWasmTest extends CaseGroupTest {
  ConcurrencyCasesWasmTest() throws CompileException {
    super(ConcurrencyCases.class, ConcurrencyCases.all());
  }
}
