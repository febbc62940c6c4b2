package io.proxywasm.maven.teavm.semantics;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.semantics.cases.CalendarCases;

class CalendarCasesWasmTest extends CaseGroupTest {
  CalendarCasesWasmTest() throws CompileException {
    super(CalendarCases.class, CalendarCases.all());
  }
}
