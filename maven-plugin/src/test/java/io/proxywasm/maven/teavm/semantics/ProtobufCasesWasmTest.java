package io.proxywasm.maven.teavm.semantics;

import com.google.protobuf.Message;
import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.ProtobufCases;
import io.proxywasm.protos.Scalars;

class ProtobufCasesWasmTest extends CaseGroupTest {
  ProtobufCasesWasmTest() throws CompileException {
    super(ProtobufCases.class, ProtobufCases.all(), Message.class, Scalars.class);
  }
}
