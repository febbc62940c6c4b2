package io.proxywasm.maven.teavm.semantics;

import org.jspecify.annotations.Nullable;
import org.teavm.asm.Opcodes;
import org.teavm.asm.Type;
import org.teavm.asm.tree.AbstractInsnNode;
import org.teavm.asm.tree.ClassNode;
import org.teavm.asm.tree.FieldInsnNode;
import org.teavm.asm.tree.InsnNode;
import org.teavm.asm.tree.JumpInsnNode;
import org.teavm.asm.tree.LdcInsnNode;
import org.teavm.asm.tree.MethodNode;

/**
 * Drops assertions, which are off: what a class's initialiser asks for their sake, and behind a
 * constant all that they would test.
 */
final class Assertions {
  /** The field in which compilers keep whether a class's assertions are off. */
  private static final String FIELD = "$assertionsDisabled";

  private Assertions() {}

  static void drop(ClassNode file) {
    for (MethodNode method : file.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (instruction instanceof FieldInsnNode field && field.name.equals(FIELD)) {
          if (field.getOpcode() == Opcodes.GETSTATIC) {
            skipAssertion(method, field);
          } else {
            dropQuestion(method, field);
          }
        }
      }
    }
    file.methods.removeIf(Assertions::isEmptyInitialiser);
  }

  /** Jumps over what is behind the question, so that nobody links what it calls. */
  private static void skipAssertion(MethodNode method, FieldInsnNode field) {
    if (field.getNext() instanceof JumpInsnNode jump && jump.getOpcode() == Opcodes.IFNE) {
      method.instructions.remove(field);
      jump.setOpcode(Opcodes.GOTO);
    } else {
      method.instructions.set(field, new InsnNode(Opcodes.ICONST_1));
    }
  }

  /** Drops what computes the field's value, from the class that is asked on. */
  private static void dropQuestion(MethodNode method, FieldInsnNode field) {
    @Nullable AbstractInsnNode first = field;
    while (first != null && !isClass(first)) {
      first = first.getPrevious();
    }
    if (first == null) {
      return; // not a compiler's: it asks at run time
    }
    AbstractInsnNode next;
    for (AbstractInsnNode each = first; each != field; each = next) {
      next = each.getNext();
      if (each.getOpcode() >= 0) {
        method.instructions.remove(each);
      }
    }
    method.instructions.remove(field);
  }

  private static boolean isClass(@Nullable AbstractInsnNode instruction) {
    return instruction instanceof LdcInsnNode constant && constant.cst instanceof Type;
  }

  private static boolean isEmptyInitialiser(MethodNode method) {
    if (!method.name.equals("<clinit>")) {
      return false;
    }
    for (AbstractInsnNode each : method.instructions) {
      if (each.getOpcode() >= 0 && each.getOpcode() != Opcodes.RETURN) {
        return false;
      }
    }
    return true;
  }
}
