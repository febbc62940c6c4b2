package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.ArraysCases;

class ArraysCasesWasmTest extends CaseGroupTest {
  ArraysCasesWasmTest() throws CompileException {
    super(ArraysCases.class, ArraysCases.all());
  }
}
