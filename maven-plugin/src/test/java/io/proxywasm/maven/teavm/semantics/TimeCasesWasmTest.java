package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.TimeCases;

class TimeCasesWasmTest extends CaseGroupTest {
  TimeCasesWasmTest() throws CompileException {
    super(TimeCases.class, TimeCases.all());
  }
}
