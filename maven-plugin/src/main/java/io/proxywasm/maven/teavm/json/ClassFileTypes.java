package io.proxywasm.maven.teavm.json;

import io.proxywasm.maven.teavm.semantics.ClassFile;
import io.proxywasm.sdk.internal.json.shape.TypeSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.asm.Opcodes;
import org.teavm.asm.Type;
import org.teavm.asm.tree.AnnotationNode;
import org.teavm.asm.tree.ClassNode;
import org.teavm.asm.tree.RecordComponentNode;
import org.teavm.parsing.resource.ResourceProvider;

/** Record and enum classes of class files. */
final class ClassFileTypes implements TypeSource {
  private static final String NAME = "Lio/proxywasm/sdk/json/Name;";
  private static final String DEFAULT = "Lio/proxywasm/sdk/json/Default;";

  private final ResourceProvider resources;

  ClassFileTypes(ResourceProvider resources) {
    this.resources = resources;
  }

  @Override
  public @Nullable TypeInfo find(String className) {
    ClassNode file = ClassFile.read(resources, className);
    if (file == null) {
      return null;
    } else if (file.superName.equals("java/lang/Enum")) {
      return new EnumInfo(
          file.fields.stream()
              .filter(f -> (f.access & Opcodes.ACC_ENUM) != 0)
              .map(f -> f.name)
              .toList());
    } else if (file.recordComponents != null) {
      return new RecordInfo(
          file.signature != null && file.signature.startsWith("<"),
          file.recordComponents.stream().map(ClassFileTypes::component).toList());
    }
    return null;
  }

  private static ComponentInfo component(RecordComponentNode component) {
    return new ComponentInfo(
        component.name,
        TypeName.of(component.signature, component.descriptor),
        value(component.visibleAnnotations, NAME),
        value(component.visibleAnnotations, DEFAULT));
  }

  private static @Nullable String value(
      @Nullable List<AnnotationNode> annotations, String descriptor) {
    if (annotations != null) {
      for (var annotation : annotations) {
        if (annotation.desc.equals(descriptor)) {
          return (String) annotation.values.get(1);
        }
      }
    }
    return null;
  }

  /** Returns the descriptors of a record's components, in their order. */
  static Type[] componentTypes(ClassNode record) {
    return record.recordComponents.stream()
        .map(c -> Type.getType(c.descriptor))
        .toArray(Type[]::new);
  }
}
