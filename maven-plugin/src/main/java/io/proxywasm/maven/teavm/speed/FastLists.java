package io.proxywasm.maven.teavm.speed;

import io.proxywasm.maven.teavm.speed.guest.Lists;
import org.jspecify.annotations.Nullable;
import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ArrayElementType;
import org.teavm.model.instructions.ArrayLengthInstruction;
import org.teavm.model.instructions.UnwrapArrayInstruction;

/** Makes lists in arrays search these arrays, where they inherit a search by iterator. */
final class FastLists implements ClassHolderTransformer {
  private static final ValueType OBJECTS = ValueType.arrayOf(ValueType.object("java.lang.Object"));

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    switch (type.getName()) {
      case "java.util.ArrayList" -> improve(type, "array", "size");
      case "java.util.TemplateCollections$ImmutableArrayList" -> improve(type, "list", null);
      default -> {}
    }
  }

  private static void improve(ClassHolder type, String array, @Nullable String size) {
    search(type, array, size, "contains", boolean.class);
    search(type, array, size, "indexOf", int.class);
    isEmpty(type, array, size);
  }

  private static void search(
      ClassHolder type, String array, @Nullable String size, String name, Class<?> result) {
    var body = new Body(1);
    var elements = body.read(body.parameter(0), type.getName(), array, OBJECTS);
    var found =
        body.call(
            new MethodReference(Lists.class, name, Object[].class, int.class, Object.class, result),
            elements,
            size(body, type, elements, size),
            body.parameter(1));
    add(type, new MethodDescriptor(name, Object.class, result), body, found);
  }

  private static void isEmpty(ClassHolder type, String array, @Nullable String size) {
    var body = new Body(0);
    var elements = body.read(body.parameter(0), type.getName(), array, OBJECTS);
    var empty =
        body.call(
            new MethodReference(Lists.class, "isEmpty", int.class, boolean.class),
            size(body, type, elements, size));
    add(type, new MethodDescriptor("isEmpty", boolean.class), body, empty);
  }

  private static Variable size(
      Body body, ClassHolder type, Variable elements, @Nullable String field) {
    if (field != null) {
      return body.read(body.parameter(0), type.getName(), field, ValueType.INTEGER);
    }
    var unwrap = body.add(new UnwrapArrayInstruction(ArrayElementType.OBJECT));
    unwrap.setArray(elements);
    unwrap.setReceiver(body.variable());
    var length = body.add(new ArrayLengthInstruction());
    length.setArray(unwrap.getReceiver());
    length.setReceiver(body.variable());
    return length.getReceiver();
  }

  private static void add(ClassHolder type, MethodDescriptor name, Body body, Variable result) {
    var method = new MethodHolder(name);
    method.setLevel(AccessLevel.PUBLIC);
    type.addMethod(method);
    body.end(type, name, result);
  }
}
