package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.StreamCases;

class StreamCasesWasmTest extends CaseGroupTest {
  StreamCasesWasmTest() throws CompileException {
    super(StreamCases.class, StreamCases.all());
  }
}
