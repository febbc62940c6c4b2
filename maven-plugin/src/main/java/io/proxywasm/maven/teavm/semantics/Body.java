package io.proxywasm.maven.teavm.semantics;

import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassHolder;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldReference;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.PutFieldInstruction;

/** A method body under construction: reads what the Java language hides, and calls helpers. */
final class Body {
  private final Program program = new Program();

  /** Begins the body of a method with this many parameters. */
  Body(int parameters) {
    for (int i = 0; i <= parameters; i++) {
      program.createVariable(); // the first is "this", also where there is none
    }
    program.createBasicBlock();
  }

  Variable parameter(int number) {
    return program.variableAt(number);
  }

  Variable variable() {
    return program.createVariable();
  }

  <T extends Instruction> T add(T instruction) {
    program.basicBlockAt(0).add(instruction);
    return instruction;
  }

  Variable read(Variable object, String type, String field, ValueType fieldType) {
    var read = add(new GetFieldInstruction());
    read.setInstance(object);
    read.setField(new FieldReference(type, field));
    read.setFieldType(fieldType);
    read.setReceiver(variable());
    return read.getReceiver();
  }

  void write(
      @Nullable Variable object, String type, String field, ValueType fieldType, Variable value) {
    var write = add(new PutFieldInstruction());
    write.setInstance(object);
    write.setField(new FieldReference(type, field));
    write.setFieldType(fieldType);
    write.setValue(value);
  }

  /** Calls a static method; returns the variable of its result, null if it has none. */
  @Nullable Variable call(MethodReference method, Variable... arguments) {
    return callOn(null, method, arguments);
  }

  /** Calls a method or constructor of an object, the very one that is named. */
  @Nullable Variable callOn(
      @Nullable Variable object, MethodReference method, Variable... arguments) {
    var call = add(new InvokeInstruction());
    call.setType(InvocationType.SPECIAL);
    call.setInstance(object);
    call.setMethod(method);
    call.setArguments(arguments);
    call.setReceiver(method.getReturnType() == ValueType.VOID ? null : variable());
    return call.getReceiver();
  }

  /** Ends the body, with a result unless that is null. */
  Program end(@Nullable Variable result) {
    add(new ExitInstruction()).setValueToReturn(result);
    return program;
  }

  /** Ends the body and gives it to the method. */
  void end(ClassHolder type, MethodDescriptor method, @Nullable Variable result) {
    var holder = type.getMethod(method);
    holder.getModifiers().remove(ElementModifier.NATIVE);
    holder.setProgram(end(result));
  }
}
