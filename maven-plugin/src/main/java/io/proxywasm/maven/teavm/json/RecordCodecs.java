package io.proxywasm.maven.teavm.json;

import io.proxywasm.maven.teavm.semantics.ClassFile;
import io.proxywasm.maven.teavm.semantics.MadeClasses;
import io.proxywasm.sdk.internal.json.shape.ShapeException;
import io.proxywasm.sdk.internal.json.shape.Shapes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teavm.asm.Opcodes;
import org.teavm.asm.Type;
import org.teavm.asm.tree.AbstractInsnNode;
import org.teavm.asm.tree.ClassNode;
import org.teavm.asm.tree.InsnNode;
import org.teavm.asm.tree.LdcInsnNode;
import org.teavm.asm.tree.MethodInsnNode;
import org.teavm.asm.tree.MethodNode;
import org.teavm.parsing.resource.ResourceProvider;

/**
 * Lets calls that read and write records reach the codec classes, and makes those.
 *
 * <ul>
 *   <li>{@code json.to(Settings.class)} becomes {@code json.to(Settings$$Json.codec())}. A call
 *       whose class is not written in it stays as it is, and is refused when it is reached.
 *   <li>{@code JsonObject.of(record)} asks the record for its codec: each record class gets a
 *       method for that. It is linked only for those classes whose records come to that place.
 * </ul>
 */
public final class RecordCodecs implements MadeClasses {
  private static final String JSON_OBJECT = "io/proxywasm/sdk/json/JsonObject";
  private static final String SDK_CODECS = "io/proxywasm/sdk/internal/json/RecordCodecs";
  private static final String TO_CLASS = "(Ljava/lang/Class;)Ljava/lang/Record;";
  private static final String RECORD = "java/lang/Record";

  /** The class library's own name of that class. */
  private static final String RECORD_FILE = "org/teavm/classlib/java/lang/TRecord";

  private static final String CODEC_OF_RECORD = "$codec";
  private static final String CODEC = CodecClass.RECORD_CODEC.getDescriptor();

  private final ResourceProvider resources;
  private final Map<String, String> refusals = new HashMap<>();

  public RecordCodecs(ResourceProvider resources) {
    this.resources = resources;
  }

  @Override
  public @Nullable ClassNode find(String className) {
    if (!className.endsWith(CodecClass.SUFFIX)) {
      return null;
    }
    String recordClass = className.substring(0, className.length() - CodecClass.SUFFIX.length());
    var types = new ClassFileTypes(resources);
    try {
      var shape = Objects.requireNonNull(Shapes.of(recordClass, types).get(recordClass));
      var file = Objects.requireNonNull(ClassFile.read(resources, recordClass));
      return CodecClass.of(shape, ClassFileTypes.componentTypes(file));
    } catch (ShapeException e) {
      refusals.put(className, e.getMessage());
      return CodecClass.refused(recordClass);
    }
  }

  /** Returns why there is no codec of this name; null if there is one. */
  @Nullable String refusal(String codecClass) {
    return refusals.get(codecClass);
  }

  @Override
  public void correct(ClassNode file) {
    if (file.name.equals(RECORD_FILE)) {
      file.methods.add(codecMethod(Opcodes.ACC_ABSTRACT));
    } else if (RECORD.equals(file.superName)) {
      var method = codecMethod(0);
      var codec = CodecClass.of(Type.getObjectType(file.name));
      method.instructions.add(getCodec(codec));
      method.instructions.add(new InsnNode(Opcodes.ARETURN));
      method.maxStack = 1;
      method.maxLocals = 1;
      file.methods.add(method);
    }
    for (var method : file.methods) {
      for (var instruction : method.instructions) {
        if (instruction instanceof MethodInsnNode call) {
          correct(call, method);
        }
      }
    }
  }

  private static void correct(MethodInsnNode call, MethodNode method) {
    if (call.owner.equals(SDK_CODECS) && call.desc.equals("(L" + RECORD + ";)" + CODEC)) {
      method.instructions.set(
          call,
          new MethodInsnNode(Opcodes.INVOKEVIRTUAL, RECORD, CODEC_OF_RECORD, "()" + CODEC, false));
    } else if (call.owner.equals(JSON_OBJECT)
        && call.name.equals("to")
        && call.desc.equals(TO_CLASS)
        && previous(call) instanceof LdcInsnNode constant
        && constant.cst instanceof Type type
        && type.getSort() == Type.OBJECT) {
      method.instructions.set(constant, getCodec(CodecClass.of(type)));
      call.desc = "(" + CODEC + ")L" + RECORD + ";";
    }
  }

  private static MethodNode codecMethod(int access) {
    return new MethodNode(
        Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC | access,
        CODEC_OF_RECORD,
        "()" + CODEC,
        null,
        null);
  }

  private static MethodInsnNode getCodec(Type codecClass) {
    return new MethodInsnNode(
        Opcodes.INVOKESTATIC,
        codecClass.getInternalName(),
        CodecClass.GET.getName(),
        CodecClass.GET.getDescriptor(),
        false);
  }

  /** Returns the instruction before, without labels and line numbers. */
  private static @Nullable AbstractInsnNode previous(AbstractInsnNode instruction) {
    var before = instruction.getPrevious();
    while (before != null && before.getOpcode() < 0) {
      before = before.getPrevious();
    }
    return before;
  }
}
