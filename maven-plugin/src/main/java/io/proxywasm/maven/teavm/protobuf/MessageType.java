package io.proxywasm.maven.teavm.protobuf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.teavm.model.ClassReader;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReader;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.util.ProgramUtils;

/** What a generated message's {@code .proto} file says of it. */
final class MessageType {
  private static final String PREFIX = "internal_static_";
  private static final String SUFFIX = "_descriptor";

  private final ProtoFiles files;
  private final ClassReaderSource source;
  private final String outer;
  private final String fullName;
  private final Map<String, String> tables = new LinkedHashMap<>();
  private boolean isRequiring;

  private MessageType(ProtoFiles files, ClassReaderSource source, String outer, String fullName) {
    this.files = files;
    this.source = source;
    this.outer = outer;
    this.fullName = fullName;
    addMessage(fullName);
  }

  /** Finds the type of a generated message by the descriptor that its class refers to. */
  static MessageType of(ClassReader type, ProtoFiles files, ClassReaderSource source) {
    FieldReference descriptor = descriptorField(type, source);
    String field = descriptor.getFieldName();
    String mangled = field.substring(PREFIX.length(), field.length() - SUFFIX.length());
    String outer = descriptor.getClassName();
    String fullName = files.file(outer, source).messageOf(mangled);
    if (fullName == null) {
      throw new IllegalStateException(
          "the descriptor in " + outer + " lacks the message of " + type.getName());
    }
    return new MessageType(files, source, outer, fullName);
  }

  private static FieldReference descriptorField(ClassReader type, ClassReaderSource source) {
    var descriptor = ValueType.object(GeneratedMessages.PACKAGE + "Descriptors$Descriptor");
    return fieldOf(type.getMethod(new MethodDescriptor("getDescriptor", descriptor)), source);
  }

  private static FieldReference fieldOf(MethodReader method, ClassReaderSource source) {
    var program = ProgramUtils.copy(method.getProgram());
    var reads = Programs.find(program, GetFieldInstruction.class);
    if (!reads.isEmpty()) {
      return reads.get(0).getField();
    }
    // Code for Java 8 reads a private field of the outer class by a method of that.
    var call = Programs.find(program, InvokeInstruction.class).get(0);
    return fieldOf(source.resolve(call.getMethod()), source);
  }

  /** Returns the name with its package. */
  String fullName() {
    return fullName;
  }

  /** Returns the tables of the message, first, and of all types that its fields lead to. */
  List<String> tables() {
    return new ArrayList<>(tables.values());
  }

  /** Tells whether the message, or one in it, has required fields. */
  boolean isRequiring() {
    return isRequiring;
  }

  private void addMessage(String name) {
    ProtoFile file = fileWith(each -> each.fields(name) != null);
    tables.put(name, ""); // before its fields, which may be of its own type
    var table = new StringBuilder(name).append('\n');
    for (ProtoField field : file.fields(name)) {
      isRequiring |= field.isRequired();
      boolean isClosed = false;
      boolean isMap = false;
      if (field.isEnum()) {
        ProtoFile declaring = addEnum(field.typeName());
        isClosed = file.isProto2() || declaring.isClosed(field.typeName());
      } else if (!field.typeName().isEmpty()) {
        isMap = file.isMapEntry(field.typeName());
        if (!tables.containsKey(field.typeName())) {
          addMessage(field.typeName());
        }
      }
      table.append(field.line(isMap, isClosed));
    }
    tables.put(name, table.toString());
  }

  private ProtoFile addEnum(String name) {
    ProtoFile file = fileWith(each -> each.enumTable(name) != null);
    tables.put(name, file.enumTable(name));
    return file;
  }

  private ProtoFile fileWith(Predicate<ProtoFile> fits) {
    return files
        .find(outer, fits, source)
        .orElseThrow(() -> new IllegalStateException(outer + " does not lead to all of its types"));
  }
}
