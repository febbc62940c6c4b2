package io.proxywasm.maven.teavm.protobuf;

import org.teavm.model.ClassHolder;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.NullConstantInstruction;

/** Changes the classes that hold the default entries of map fields, which ask for a descriptor. */
final class MapEntries {
  private static final ValueType DESCRIPTOR =
      ValueType.object(GeneratedMessages.PACKAGE + "Descriptors$Descriptor");

  private MapEntries() {}

  static boolean isHolder(ClassHolder type) {
    return type.getName().endsWith("DefaultEntryHolder");
  }

  static void change(ClassHolder type) {
    var initializer = type.getMethod(new MethodDescriptor("<clinit>", void.class));
    for (var read : Programs.find(initializer.getProgram(), GetFieldInstruction.class)) {
      if (read.getFieldType().equals(DESCRIPTOR)) {
        var none = new NullConstantInstruction();
        none.setReceiver(read.getReceiver());
        none.setLocation(read.getLocation());
        read.replace(none);
      }
    }
  }
}
