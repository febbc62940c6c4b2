package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.JavaTimeCases;

class JavaTimeCasesWasmTest extends CaseGroupTest {
  JavaTimeCasesWasmTest() throws CompileException {
    super(JavaTimeCases.class, JavaTimeCases.all());
  }
}
