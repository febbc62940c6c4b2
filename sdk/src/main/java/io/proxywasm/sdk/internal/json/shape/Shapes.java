package io.proxywasm.sdk.internal.json.shape;

import io.proxywasm.sdk.internal.json.shape.RecordShape.Component;
import io.proxywasm.sdk.internal.json.shape.TypeShape.Container;
import io.proxywasm.sdk.internal.json.shape.TypeShape.Plain;
import io.proxywasm.sdk.internal.json.shape.TypeSource.ComponentInfo;
import io.proxywasm.sdk.internal.json.shape.TypeSource.EnumInfo;
import io.proxywasm.sdk.internal.json.shape.TypeSource.RecordInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes shapes of record classes, and refuses those that cannot be read from JSON. */
public final class Shapes {
  private static final String ALLOWED =
      "a component is a String, boolean, int, long, double, enum, record or java.time.Duration,"
          + " a List, Set or Map<String, ...> of those, an Optional of any of them,"
          + " or a JsonObject, JsonArray or JsonValue";
  private static final String OPTIONAL = "java.util.Optional<";
  private static final String SDK_JSON = "io.proxywasm.sdk.json.";
  private static final Map<String, Plain> PLAIN =
      Map.ofEntries(
          Map.entry("java.lang.String", Plain.STRING),
          Map.entry("boolean", Plain.BOOLEAN),
          Map.entry("java.lang.Boolean", Plain.BOOLEAN),
          Map.entry("int", Plain.INT),
          Map.entry("java.lang.Integer", Plain.INT),
          Map.entry("long", Plain.LONG),
          Map.entry("java.lang.Long", Plain.LONG),
          Map.entry("double", Plain.DOUBLE),
          Map.entry("java.lang.Double", Plain.DOUBLE),
          Map.entry("java.time.Duration", Plain.DURATION),
          Map.entry(SDK_JSON + "JsonObject", Plain.OBJECT),
          Map.entry(SDK_JSON + "JsonArray", Plain.ARRAY),
          Map.entry(SDK_JSON + "JsonValue", Plain.VALUE));
  private static final Map<String, Container> CONTAINERS =
      Map.of(
          "java.util.List<", Container.LIST,
          "java.util.Set<", Container.SET,
          "java.util.Map<java.lang.String, ", Container.MAP);

  private final TypeSource types;
  private final Map<String, RecordShape> shapes = new LinkedHashMap<>();

  private Shapes(TypeSource types) {
    this.types = types;
  }

  /**
   * Returns the shapes of a record class and of all that it contains, by their names, its own
   * first.
   *
   * @throws ShapeException if one of them cannot be read from JSON
   */
  public static Map<String, RecordShape> of(String className, TypeSource types) {
    Shapes shapes = new Shapes(types);
    if (!(types.find(className) instanceof RecordInfo info)) {
      throw new ShapeException(className + " is no record class");
    }
    shapes.add(className, info);
    return shapes.shapes;
  }

  private void add(String className, RecordInfo info) {
    if (shapes.containsKey(className)) {
      return;
    }
    if (info.isGeneric()) {
      throw new ShapeException(
          className + " has type parameters; write a record with the types themselves");
    }
    List<Component> components = new ArrayList<>();
    shapes.put(className, new RecordShape(className, components));
    var members = new HashSet<String>();
    for (ComponentInfo component : info.components()) {
      components.add(component(className, component));
      String member = components.get(components.size() - 1).member();
      if (!members.add(member)) {
        throw new ShapeException(
            "two components of " + className + " are the member \"" + member + "\"");
      }
    }
  }

  private Component component(String className, ComponentInfo info) {
    TypeShape type = outermost(info.type());
    if (type == null) {
      throw new ShapeException(
          "component "
              + info.name()
              + " of "
              + className
              + ": the type "
              + info.type()
              + " cannot be read from JSON; "
              + ALLOWED);
    }
    String member = info.member() == null ? info.name() : info.member();
    return new Component(
        info.name(), member, type, Defaults.json(className, info.name(), type, info.defaultText()));
  }

  private @Nullable TypeShape outermost(String type) {
    if (!type.startsWith(OPTIONAL)) {
      return shape(type);
    }
    TypeShape held = shape(type.substring(OPTIONAL.length(), type.length() - 1));
    return held == null ? null : new TypeShape.Of(Container.OPTIONAL, held);
  }

  private @Nullable TypeShape shape(String type) {
    Plain plain = PLAIN.get(type);
    if (plain != null) {
      return plain;
    }
    for (var container : CONTAINERS.entrySet()) {
      if (type.startsWith(container.getKey())) {
        TypeShape element = shape(type.substring(container.getKey().length(), type.length() - 1));
        return element == null ? null : new TypeShape.Of(container.getValue(), element);
      }
    }
    TypeSource.TypeInfo info = types.find(type);
    if (info instanceof EnumInfo constants) {
      return new TypeShape.Enumeration(type, constants.constants());
    }
    if (info instanceof RecordInfo record) {
      add(type, record);
      return new TypeShape.Nested(type);
    }
    return null;
  }
}
