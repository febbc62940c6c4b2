package io.proxywasm.maven.teavm.semantics;

import org.teavm.model.Instruction;

/** Adds to one kind of instruction the check Java asks for and the compiler leaves out. */
@FunctionalInterface
interface InstructionRule {
  /** Called for each instruction of a managed method; may replace it or put others before it. */
  void apply(Instruction instruction, Definitions definitions);
}
