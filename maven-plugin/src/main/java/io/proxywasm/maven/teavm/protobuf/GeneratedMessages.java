package io.proxywasm.maven.teavm.protobuf;

import java.util.List;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.ClassReaderSource;

/** Finds the classes of generated messages and lets each of these change them. */
final class GeneratedMessages implements ClassHolderTransformer {
  static final String PACKAGE = "com.google.protobuf.";
  private static final List<String> BASES =
      List.of(PACKAGE + "GeneratedMessage", PACKAGE + "GeneratedMessage$ExtendableMessage");
  private static final List<String> BUILDERS =
      List.of(PACKAGE + "GeneratedMessage$Builder", PACKAGE + "GeneratedMessage$ExtendableBuilder");

  private final ProtoFiles files = new ProtoFiles();

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    ClassReaderSource source = context.getHierarchy().getClassSource();
    if (isMessage(type)) {
      MessageCode.change(type, MessageType.of(type, files, source), context.getHierarchy());
    } else if (type.getName().equals(BASES.get(0))) {
      MessageCode.emptyInitializer(type);
    } else if (type.getParent() != null && BUILDERS.contains(type.getParent())) {
      BuilderCode.change(type);
    } else if (MapEntries.isHolder(type)) {
      MapEntries.change(type);
    }
  }

  /** Tells whether a class is what {@code protoc} makes of a message. */
  static boolean isMessage(ClassReader type) {
    return type.getParent() != null
        && BASES.contains(type.getParent())
        && !BASES.contains(type.getName());
  }
}
