package io.proxywasm.maven.teavm.semantics;

import java.util.ArrayList;
import org.teavm.asm.Opcodes;
import org.teavm.asm.Type;
import org.teavm.asm.tree.ClassNode;
import org.teavm.asm.tree.IincInsnNode;
import org.teavm.asm.tree.InsnList;
import org.teavm.asm.tree.InsnNode;
import org.teavm.asm.tree.IntInsnNode;
import org.teavm.asm.tree.JumpInsnNode;
import org.teavm.asm.tree.LabelNode;
import org.teavm.asm.tree.MethodInsnNode;
import org.teavm.asm.tree.MethodNode;
import org.teavm.asm.tree.MultiANewArrayInsnNode;
import org.teavm.asm.tree.TypeInsnNode;
import org.teavm.asm.tree.VarInsnNode;

/**
 * Makes {@code new T[a][b]} a call of a method with a loop.
 *
 * <p>TeaVM's own allocation holds the outer array by its address only while it allocates the inner
 * ones: a collection in between frees or moves it, and the heap is corrupt without a word.
 */
final class MultiArrays {
  private static final String NAME = "$newArray";
  private static final String CHECKS = (Calls.GUEST + "ArrayChecks").replace('.', '/');

  private final ClassNode type;

  private MultiArrays(ClassNode type) {
    this.type = type;
  }

  static void correct(ClassNode type) {
    var corrector = new MultiArrays(type);
    for (var method : new ArrayList<>(type.methods)) {
      for (var instruction : method.instructions) {
        if (instruction instanceof MultiANewArrayInsnNode construct) {
          method.instructions.set(
              construct, corrector.call(Type.getType(construct.desc), construct.dims));
        }
      }
    }
  }

  private MethodInsnNode call(Type array, int dimensions) {
    String descriptor = "(" + "I".repeat(dimensions) + ")" + array.getDescriptor();
    if (type.methods.stream().noneMatch(m -> m.name.equals(NAME) && m.desc.equals(descriptor))) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
      var method = new MethodNode(access, NAME, descriptor, null, null);
      type.methods.add(method);
      method.instructions = body(array, dimensions);
      method.maxStack = dimensions + 2;
      method.maxLocals = dimensions + 2;
    }
    boolean isInterface = (type.access & Opcodes.ACC_INTERFACE) != 0;
    return new MethodInsnNode(Opcodes.INVOKESTATIC, type.name, NAME, descriptor, isInterface);
  }

  private InsnList body(Type array, int dimensions) {
    var code = new InsnList();
    // All sizes are checked before anything is allocated.
    for (int i = 0; i < dimensions; i++) {
      code.add(new VarInsnNode(Opcodes.ILOAD, i));
      code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, CHECKS, "size", "(I)I", false));
      code.add(new InsnNode(Opcodes.POP));
    }
    int result = dimensions;
    int index = dimensions + 1;
    code.add(new VarInsnNode(Opcodes.ILOAD, 0));
    allocate(code, array);
    code.add(new VarInsnNode(Opcodes.ASTORE, result));
    code.add(new InsnNode(Opcodes.ICONST_0));
    code.add(new VarInsnNode(Opcodes.ISTORE, index));
    var loop = new LabelNode();
    var end = new LabelNode();
    code.add(loop);
    code.add(new VarInsnNode(Opcodes.ILOAD, index));
    code.add(new VarInsnNode(Opcodes.ILOAD, 0));
    code.add(new JumpInsnNode(Opcodes.IF_ICMPGE, end));
    code.add(new VarInsnNode(Opcodes.ALOAD, result));
    code.add(new VarInsnNode(Opcodes.ILOAD, index));
    for (int i = 1; i < dimensions; i++) {
      code.add(new VarInsnNode(Opcodes.ILOAD, i));
    }
    Type inner = Type.getType(array.getDescriptor().substring(1));
    if (dimensions > 2) {
      code.add(call(inner, dimensions - 1));
    } else {
      allocate(code, inner);
    }
    code.add(new InsnNode(Opcodes.AASTORE));
    code.add(new IincInsnNode(index, 1));
    code.add(new JumpInsnNode(Opcodes.GOTO, loop));
    code.add(end);
    code.add(new VarInsnNode(Opcodes.ALOAD, result));
    code.add(new InsnNode(Opcodes.ARETURN));
    return code;
  }

  private static void allocate(InsnList code, Type array) {
    Type item = Type.getType(array.getDescriptor().substring(1));
    switch (item.getSort()) {
      case Type.BOOLEAN -> code.add(new IntInsnNode(Opcodes.NEWARRAY, Opcodes.T_BOOLEAN));
      case Type.CHAR -> code.add(new IntInsnNode(Opcodes.NEWARRAY, Opcodes.T_CHAR));
      case Type.BYTE -> code.add(new IntInsnNode(Opcodes.NEWARRAY, Opcodes.T_BYTE));
      case Type.SHORT -> code.add(new IntInsnNode(Opcodes.NEWARRAY, Opcodes.T_SHORT));
      case Type.INT -> code.add(new IntInsnNode(Opcodes.NEWARRAY, Opcodes.T_INT));
      case Type.LONG -> code.add(new IntInsnNode(Opcodes.NEWARRAY, Opcodes.T_LONG));
      case Type.FLOAT -> code.add(new IntInsnNode(Opcodes.NEWARRAY, Opcodes.T_FLOAT));
      case Type.DOUBLE -> code.add(new IntInsnNode(Opcodes.NEWARRAY, Opcodes.T_DOUBLE));
      default -> code.add(new TypeInsnNode(Opcodes.ANEWARRAY, item.getInternalName()));
    }
  }
}
