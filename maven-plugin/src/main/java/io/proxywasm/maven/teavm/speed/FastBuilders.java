package io.proxywasm.maven.teavm.speed;

import io.proxywasm.maven.teavm.speed.guest.Builders;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/** Makes string builders append by {@link Builders}, and gives that their fields. */
final class FastBuilders implements ClassHolderTransformer {
  private static final String BUILDER = "java.lang.AbstractStringBuilder";
  private static final ValueType CHARS = ValueType.arrayOf(ValueType.CHARACTER);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals(BUILDER)) {
      append(type, String.class);
      append(type, int.class);
    } else if (type.getName().equals(Builders.class.getName())) {
      bridge(type);
    }
  }

  private static void append(ClassHolder type, Class<?> what) {
    var body = new Body(1);
    body.call(
        new MethodReference(Builders.class, "append", Object.class, what, void.class),
        body.parameter(0),
        body.parameter(1));
    body.end(
        type,
        new MethodDescriptor("append", ValueType.parse(what), ValueType.object(BUILDER)),
        body.parameter(0));
  }

  private static void bridge(ClassHolder type) {
    var buffer = new Body(1);
    var chars = buffer.read(buffer.parameter(1), BUILDER, "buffer", CHARS);
    buffer.end(type, new MethodDescriptor("buffer", Object.class, char[].class), chars);

    var length = new Body(1);
    var number = length.read(length.parameter(1), BUILDER, "length", ValueType.INTEGER);
    length.end(type, new MethodDescriptor("length", Object.class, int.class), number);

    var setLength = new Body(2);
    setLength.write(
        setLength.parameter(1), BUILDER, "length", ValueType.INTEGER, setLength.parameter(2));
    setLength.end(type, new MethodDescriptor("setLength", Object.class, int.class, void.class));

    var grow = new Body(2);
    grow.callOn(
        grow.parameter(1),
        new MethodReference(
            BUILDER, new MethodDescriptor("ensureCapacity", ValueType.INTEGER, ValueType.VOID)),
        grow.parameter(2));
    grow.end(type, new MethodDescriptor("ensureCapacity", Object.class, int.class, void.class));
  }
}
