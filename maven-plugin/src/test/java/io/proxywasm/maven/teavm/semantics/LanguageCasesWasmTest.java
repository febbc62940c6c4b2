package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.LanguageCases;

class LanguageCasesWasmTest extends CaseGroupTest {
  LanguageCasesWasmTest() throws CompileException {
    super(LanguageCases.class, LanguageCases.all());
  }
}
