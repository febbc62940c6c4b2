package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.ValueCases;

class ValueCasesWasmTest extends CaseGroupTest {
  ValueCasesWasmTest() throws CompileException {
    super(ValueCases.class, ValueCases.all());
  }
}
