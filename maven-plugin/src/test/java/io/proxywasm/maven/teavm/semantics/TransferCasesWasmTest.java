package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.TransferCases;

class TransferCasesWasmTest extends CaseGroupTest {
  TransferCasesWasmTest() throws CompileException {
    super(TransferCases.class, TransferCases.all());
  }
}
