package io.proxywasm.maven.teavm.protobuf;

import java.util.ArrayList;
import java.util.List;
import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.IntegerConstantInstruction;

/** Finds and makes instructions. */
final class Programs {
  private Programs() {}

  /** Returns all instructions of a kind, in their order. */
  static <T extends Instruction> List<T> find(Program program, Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (kind.isInstance(instruction)) {
          found.add(kind.cast(instruction));
        }
      }
    }
    return found;
  }

  /** Puts a number where a value was computed. */
  static void replaceByConstant(Instruction instruction, Variable receiver, int value) {
    var constant = new IntegerConstantInstruction();
    constant.setConstant(value);
    constant.setReceiver(receiver);
    constant.setLocation(instruction.getLocation());
    instruction.replace(constant);
  }

  /** Returns the class name of an object's type. */
  static String className(ValueType type) {
    return ((ValueType.Object) type).getClassName();
  }
}
