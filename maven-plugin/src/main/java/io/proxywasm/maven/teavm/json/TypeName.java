package io.proxywasm.maven.teavm.json;

import org.jspecify.annotations.Nullable;
import org.teavm.asm.Opcodes;
import org.teavm.asm.Type;
import org.teavm.asm.signature.SignatureReader;
import org.teavm.asm.signature.SignatureVisitor;

/** Writes a type of a class file as {@link java.lang.reflect.Type#getTypeName} would. */
final class TypeName extends SignatureVisitor {
  private final StringBuilder name;
  private int arrays;
  private boolean hasArguments;

  private TypeName(StringBuilder name) {
    super(Opcodes.ASM9);
    this.name = name;
  }

  /** Takes the signature of a generic type, or else the descriptor. */
  static String of(@Nullable String signature, String descriptor) {
    if (signature == null) {
      return Type.getType(descriptor).getClassName();
    }
    var name = new StringBuilder();
    new SignatureReader(signature).acceptType(new TypeName(name));
    return name.toString();
  }

  @Override
  public void visitBaseType(char descriptor) {
    end(Type.getType(String.valueOf(descriptor)).getClassName());
  }

  @Override
  public void visitTypeVariable(String variable) {
    end(variable);
  }

  @Override
  public SignatureVisitor visitArrayType() {
    arrays++;
    return this;
  }

  @Override
  public void visitClassType(String internalName) {
    name.append(internalName.replace('/', '.'));
  }

  @Override
  public void visitInnerClassType(String simpleName) {
    name.append('$').append(simpleName);
  }

  @Override
  public void visitTypeArgument() {
    name.append(separator()).append('?');
  }

  @Override
  public SignatureVisitor visitTypeArgument(char wildcard) {
    name.append(separator());
    if (wildcard != INSTANCEOF) {
      name.append(wildcard == EXTENDS ? "? extends " : "? super ");
    }
    return new TypeName(name);
  }

  @Override
  public void visitEnd() {
    end(hasArguments ? ">" : "");
  }

  private String separator() {
    String separator = hasArguments ? ", " : "<";
    hasArguments = true;
    return separator;
  }

  private void end(String text) {
    name.append(text).append("[]".repeat(arrays));
  }
}
