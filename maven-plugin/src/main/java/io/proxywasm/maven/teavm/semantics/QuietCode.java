package io.proxywasm.maven.teavm.semantics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHandle;
import org.teavm.model.MethodReference;
import org.teavm.model.ProgramReader;
import org.teavm.model.RuntimeConstant;
import org.teavm.model.ValueType;
import org.teavm.model.VariableReader;
import org.teavm.model.instructions.AbstractInstructionReader;
import org.teavm.model.instructions.ArrayElementType;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.NumericOperandType;

/** Reads a method's code and finds out whether anything in it may throw. */
final class QuietCode extends AbstractInstructionReader {
  private final QuietInitialisers initialisers;
  private final String owner;
  private final Map<Integer, Integer> constants = new HashMap<>();

  /** Variables that hold objects made here, and no null. */
  private final Set<Integer> made = new HashSet<>();

  /** The lengths of arrays made here, which hold what the Java compiler lets into them. */
  private final Map<Integer, Integer> lengths = new HashMap<>();

  private boolean quiet = true;

  QuietCode(QuietInitialisers initialisers, String owner) {
    this.initialisers = initialisers;
    this.owner = owner;
    made.add(0); // "this"
  }

  boolean read(ProgramReader program) {
    for (var block : program.getBasicBlocks()) {
      block.readAllInstructions(this);
    }
    return quiet;
  }

  private void needs(boolean condition) {
    quiet &= condition;
  }

  private boolean isMade(@Nullable VariableReader variable) {
    return variable == null || made.contains(variable.getIndex());
  }

  private boolean isInitialised(String type) {
    return type.equals(owner) || initialisers.contain(type);
  }

  private boolean isWithin(VariableReader array, VariableReader index) {
    var at = constants.get(index.getIndex());
    var length = lengths.get(array.getIndex());
    return at != null && length != null && at >= 0 && at < length;
  }

  @Override
  public void integerConstant(VariableReader receiver, int constant) {
    constants.put(receiver.getIndex(), constant);
  }

  @Override
  public void stringConstant(VariableReader receiver, String constant) {
    made.add(receiver.getIndex());
  }

  @Override
  public void classConstant(VariableReader receiver, ValueType constant) {
    made.add(receiver.getIndex());
  }

  @Override
  public void binary(
      BinaryOperation operation,
      VariableReader receiver,
      VariableReader first,
      VariableReader second,
      NumericOperandType type) {
    boolean divides = operation == BinaryOperation.DIVIDE || operation == BinaryOperation.MODULO;
    boolean whole = type == NumericOperandType.INT || type == NumericOperandType.LONG;
    needs(!divides || !whole || constants.getOrDefault(second.getIndex(), 0) != 0);
  }

  @Override
  public void cast(VariableReader receiver, VariableReader value, ValueType type, boolean weak) {
    needs(weak);
  }

  @Override
  public void raise(VariableReader exception) {
    needs(false);
  }

  @Override
  public void createArray(VariableReader receiver, ValueType itemType, VariableReader size) {
    var length = constants.get(size.getIndex());
    needs(length != null && length >= 0);
    made.add(receiver.getIndex());
    lengths.put(receiver.getIndex(), length);
  }

  @Override
  public void createArray(
      VariableReader receiver, ValueType itemType, List<? extends VariableReader> dimensions) {
    needs(false);
  }

  @Override
  public void create(VariableReader receiver, String type) {
    needs(isInitialised(type));
    made.add(receiver.getIndex());
  }

  @Override
  public void getField(
      VariableReader receiver, VariableReader instance, FieldReference field, ValueType type) {
    access(instance, field);
  }

  @Override
  public void putField(
      VariableReader instance, FieldReference field, VariableReader value, ValueType type) {
    access(instance, field);
  }

  private void access(@Nullable VariableReader instance, FieldReference field) {
    needs(instance == null ? isInitialised(field.getClassName()) : isMade(instance));
  }

  @Override
  public void arrayLength(VariableReader receiver, VariableReader array) {
    needs(isMade(array));
  }

  @Override
  public void cloneArray(VariableReader receiver, VariableReader array) {
    needs(isMade(array));
  }

  @Override
  public void unwrapArray(VariableReader receiver, VariableReader array, ArrayElementType type) {
    needs(isMade(array));
    if (lengths.get(array.getIndex()) != null) {
      lengths.put(receiver.getIndex(), lengths.get(array.getIndex()));
    }
  }

  @Override
  public void getElement(
      VariableReader receiver, VariableReader array, VariableReader index, ArrayElementType type) {
    needs(isWithin(array, index));
  }

  @Override
  public void putElement(
      VariableReader array, VariableReader index, VariableReader value, ArrayElementType type) {
    needs(isWithin(array, index));
  }

  @Override
  public void invoke(
      VariableReader receiver,
      VariableReader instance,
      MethodReference method,
      List<? extends VariableReader> arguments,
      InvocationType type) {
    needs(
        type == InvocationType.SPECIAL
            && isMade(instance)
            && isInitialised(method.getClassName())
            && initialisers.isQuiet(method));
  }

  @Override
  public void invokeDynamic(
      VariableReader receiver,
      VariableReader instance,
      MethodDescriptor method,
      List<? extends VariableReader> arguments,
      MethodHandle bootstrapMethod,
      List<RuntimeConstant> bootstrapArguments) {
    needs(bootstrapMethod.getClassName().equals("java.lang.invoke.LambdaMetafactory"));
  }

  @Override
  public void initClass(String type) {
    needs(isInitialised(type));
  }

  @Override
  public void nullCheck(VariableReader receiver, VariableReader value) {
    needs(isMade(value));
  }

  @Override
  public void monitorEnter(VariableReader object) {
    needs(isMade(object));
  }

  @Override
  public void boundCheck(
      VariableReader receiver, VariableReader index, VariableReader array, boolean lower) {
    needs(false);
  }
}
