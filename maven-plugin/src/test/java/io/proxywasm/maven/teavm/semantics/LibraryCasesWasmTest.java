package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.LibraryCases;

class LibraryCasesWasmTest extends CaseGroupTest {
  LibraryCasesWasmTest() throws CompileException {
    super(LibraryCases.class, LibraryCases.all());
  }
}
