package io.proxywasm.sdk.internal.json.reflection;

import io.proxywasm.sdk.internal.json.shape.TypeSource;
import io.proxywasm.sdk.json.Default;
import io.proxywasm.sdk.json.Name;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Record and enum classes of the running JVM. */
final class ReflectedTypes implements TypeSource {
  private final ClassLoader loader;

  ReflectedTypes(ClassLoader loader) {
    this.loader = loader;
  }

  static @Nullable Class<?> load(String className, ClassLoader loader) {
    try {
      return Class.forName(className, false, loader);
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  @Override
  public @Nullable TypeInfo find(String className) {
    Class<?> type = load(className, loader);
    if (type == null) {
      return null;
    } else if (type.isEnum()) {
      return new EnumInfo(
          Arrays.stream((Enum<?>[]) type.getEnumConstants()).map(Enum::name).toList());
    } else if (type.isRecord()) {
      return new RecordInfo(
          type.getTypeParameters().length > 0,
          Arrays.stream(type.getRecordComponents()).map(ReflectedTypes::component).toList());
    }
    return null;
  }

  private static ComponentInfo component(RecordComponent component) {
    Name member = component.getAnnotation(Name.class);
    Default value = component.getAnnotation(Default.class);
    return new ComponentInfo(
        component.getName(),
        component.getGenericType().getTypeName(),
        member == null ? null : member.value(),
        value == null ? null : value.value());
  }
}
