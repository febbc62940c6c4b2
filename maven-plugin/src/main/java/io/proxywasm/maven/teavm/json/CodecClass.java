package io.proxywasm.maven.teavm.json;

import io.proxywasm.sdk.internal.json.Codec;
import io.proxywasm.sdk.internal.json.EnumCodec;
import io.proxywasm.sdk.internal.json.Member;
import io.proxywasm.sdk.internal.json.RecordCodec;
import io.proxywasm.sdk.internal.json.shape.CodecFactory;
import io.proxywasm.sdk.internal.json.shape.RecordShape;
import io.proxywasm.sdk.internal.json.shape.RecordShape.Component;
import io.proxywasm.sdk.internal.json.shape.TypeShape;
import java.util.function.Consumer;
import org.teavm.asm.ClassReader;
import org.teavm.asm.ClassWriter;
import org.teavm.asm.Opcodes;
import org.teavm.asm.Type;
import org.teavm.asm.commons.GeneratorAdapter;
import org.teavm.asm.commons.Method;
import org.teavm.asm.tree.ClassNode;

/**
 * Makes the codec of one record class, as it would look in Java:
 *
 * <pre>{@code
 * class Settings$$Json extends RecordCodec {
 *   private static Settings$$Json codec;
 *
 *   static RecordCodec codec() {
 *     if (codec == null) {
 *       codec = new Settings$$Json();
 *     }
 *     return codec;
 *   }
 *
 *   protected Member[] describe() {
 *     return new Member[] {new Member("limit", new IntCodec(), "10")};
 *   }
 *
 *   protected Record create(Object[] values) {
 *     return new Settings((Integer) values[0]);
 *   }
 *
 *   protected Object[] values(Object record) {
 *     return new Object[] {((Settings) record).limit()};
 *   }
 * }
 * }</pre>
 */
final class CodecClass {
  /** What the name of a codec class has after that of its record class. */
  static final String SUFFIX = "$$Json";

  static final Type RECORD_CODEC = Type.getType(RecordCodec.class);

  /** The method that returns the only instance. */
  static final Method GET = new Method("codec", RECORD_CODEC, new Type[0]);

  private static final Type CODEC = Type.getType(Codec.class);
  private static final Type MEMBER = Type.getType(Member.class);
  private static final Type ENUM_CODEC = Type.getType(EnumCodec.class);
  private static final Type OBJECTS = Type.getType(Object[].class);
  private static final Type ENUMS = Type.getType(Enum[].class);
  private static final Method CONSTRUCTOR = Method.getMethod("void <init> ()");

  private final Type self;
  private final Type recordType;
  private final ClassWriter file = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  private CodecClass(String recordClass) {
    recordType = type(recordClass);
    self = of(recordType);
    file.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC,
        self.getInternalName(),
        null,
        RECORD_CODEC.getInternalName(),
        null);
    file.visitField(
        Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, GET.getName(), self.getDescriptor(), null, null);
    method(Opcodes.ACC_PRIVATE, CONSTRUCTOR, this::constructor);
    method(Opcodes.ACC_STATIC, GET, this::get);
  }

  /** Returns the type of a record class's codec. */
  static Type of(Type recordType) {
    return Type.getObjectType(recordType.getInternalName() + SUFFIX);
  }

  /** Makes the codec of a shape; the components have these types in the class file. */
  static ClassNode of(RecordShape shape, Type[] types) {
    var made = new CodecClass(shape.className());
    made.method(
        Opcodes.ACC_PROTECTED,
        new Method("describe", Type.getType(Member[].class), new Type[0]),
        code -> describe(code, shape));
    made.method(
        Opcodes.ACC_PROTECTED,
        new Method("create", Type.getType(Record.class), new Type[] {OBJECTS}),
        code -> made.create(code, types));
    made.method(
        Opcodes.ACC_PROTECTED,
        new Method("values", OBJECTS, new Type[] {Type.getType(Object.class)}),
        code -> made.values(code, shape, types));
    return made.finished();
  }

  /** Makes a stand-in for the codec of a class that cannot have one; it is never in a module. */
  static ClassNode refused(String recordClass) {
    return new CodecClass(recordClass).finished();
  }

  private ClassNode finished() {
    file.visitEnd();
    var node = new ClassNode();
    new ClassReader(file.toByteArray()).accept(node, 0);
    return node;
  }

  private void method(int access, Method method, Consumer<GeneratorAdapter> body) {
    var code =
        new GeneratorAdapter(
            file.visitMethod(access, method.getName(), method.getDescriptor(), null, null),
            access,
            method.getName(),
            method.getDescriptor());
    code.visitCode();
    body.accept(code);
    code.returnValue();
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private void constructor(GeneratorAdapter code) {
    code.loadThis();
    code.invokeConstructor(RECORD_CODEC, CONSTRUCTOR);
  }

  private void get(GeneratorAdapter code) {
    var made = code.newLabel();
    code.getStatic(self, GET.getName(), self);
    code.ifNonNull(made);
    newObject(code, self, CONSTRUCTOR, () -> {});
    code.putStatic(self, GET.getName(), self);
    code.mark(made);
    code.getStatic(self, GET.getName(), self);
  }

  private static void describe(GeneratorAdapter code, RecordShape shape) {
    array(code, MEMBER, shape.components().size(), i -> member(code, shape.components().get(i)));
  }

  private static void member(GeneratorAdapter code, Component component) {
    var constructor =
        Method.getMethod("void <init> (String, " + CODEC.getClassName() + ", String)");
    newObject(
        code,
        MEMBER,
        constructor,
        () -> {
          code.push(component.member());
          codec(code, component.type());
          // Pushes null, too.
          code.push(component.defaultJson());
        });
  }

  private static void codec(GeneratorAdapter code, TypeShape type) {
    if (type instanceof TypeShape.Plain plain) {
      newObject(code, Type.getType(CodecFactory.codecClass(plain)), CONSTRUCTOR, () -> {});
    } else if (type instanceof TypeShape.Of of) {
      newObject(
          code,
          Type.getType(CodecFactory.codecClass(of.container())),
          Method.getMethod("void <init> (" + CODEC.getClassName() + ")"),
          () -> codec(code, of.element()));
    } else if (type instanceof TypeShape.Enumeration enumeration) {
      Type constants = type(enumeration.className());
      code.invokeStatic(
          constants,
          new Method("values", Type.getType("[" + constants.getDescriptor()), new Type[0]));
      code.invokeStatic(ENUM_CODEC, new Method("of", ENUM_CODEC, new Type[] {ENUMS}));
    } else if (type instanceof TypeShape.Nested nested) {
      code.invokeStatic(of(type(nested.className())), GET);
    }
  }

  private void create(GeneratorAdapter code, Type[] types) {
    newObject(
        code,
        recordType,
        new Method("<init>", Type.VOID_TYPE, types),
        () -> {
          for (int i = 0; i < types.length; i++) {
            code.loadArg(0);
            code.push(i);
            code.arrayLoad(Type.getType(Object.class));
            unbox(code, types[i]);
          }
        });
  }

  /** Unboxes by the very class: GeneratorAdapter goes over Number, and all numbers come along. */
  private static void unbox(GeneratorAdapter code, Type type) {
    switch (type.getSort()) {
      case Type.BOOLEAN -> unbox(code, Boolean.class, "boolean booleanValue ()");
      case Type.INT -> unbox(code, Integer.class, "int intValue ()");
      case Type.LONG -> unbox(code, Long.class, "long longValue ()");
      case Type.DOUBLE -> unbox(code, Double.class, "double doubleValue ()");
      default -> code.checkCast(type);
    }
  }

  private static void unbox(GeneratorAdapter code, Class<?> box, String method) {
    code.checkCast(Type.getType(box));
    code.invokeVirtual(Type.getType(box), Method.getMethod(method));
  }

  private void values(GeneratorAdapter code, RecordShape shape, Type[] types) {
    array(
        code,
        Type.getType(Object.class),
        types.length,
        i -> {
          code.loadArg(0);
          code.checkCast(recordType);
          code.invokeVirtual(
              recordType, new Method(shape.components().get(i).name(), types[i], new Type[0]));
          code.valueOf(types[i]);
        });
  }

  private interface Element {
    void push(int index);
  }

  private static void array(GeneratorAdapter code, Type type, int size, Element element) {
    code.push(size);
    code.newArray(type);
    for (int i = 0; i < size; i++) {
      code.dup();
      code.push(i);
      element.push(i);
      code.arrayStore(type);
    }
  }

  private static void newObject(
      GeneratorAdapter code, Type type, Method constructor, Runnable arguments) {
    code.newInstance(type);
    code.dup();
    arguments.run();
    code.invokeConstructor(type, constructor);
  }

  private static Type type(String className) {
    return Type.getObjectType(className.replace('.', '/'));
  }
}
