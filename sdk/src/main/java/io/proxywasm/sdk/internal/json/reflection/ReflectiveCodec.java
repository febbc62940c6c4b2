package io.proxywasm.sdk.internal.json.reflection;

import io.proxywasm.sdk.internal.json.Codec;
import io.proxywasm.sdk.internal.json.EnumCodec;
import io.proxywasm.sdk.internal.json.Member;
import io.proxywasm.sdk.internal.json.RecordCodec;
import io.proxywasm.sdk.internal.json.shape.CodecFactory;
import io.proxywasm.sdk.internal.json.shape.RecordShape;
import io.proxywasm.sdk.internal.json.shape.Shapes;
import io.proxywasm.sdk.internal.json.shape.TypeShape;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;

/** Records of one class, by reflection. */
public final class ReflectiveCodec extends RecordCodec {
  private static final ClassValue<ReflectiveCodec> ALL =
      new ClassValue<>() {
        @Override
        protected ReflectiveCodec computeValue(Class<?> type) {
          return new ReflectiveCodec(type);
        }
      };

  private final Class<?> type;
  private final RecordShape shape;

  private ReflectiveCodec(Class<?> type) {
    this.type = type;
    shape =
        Objects.requireNonNull(
            Shapes.of(type.getName(), new ReflectedTypes(type.getClassLoader()))
                .get(type.getName()));
  }

  /**
   * Returns the codec of a record class.
   *
   * @throws IllegalArgumentException if records of the class cannot be read from JSON
   */
  public static ReflectiveCodec of(Class<?> type) {
    return ALL.get(type);
  }

  @Override
  protected Member[] describe() {
    var codecs = new Codecs(type.getClassLoader());
    return shape.components().stream()
        .map(c -> new Member(c.member(), codecs.codec(c.type()), c.defaultJson()))
        .toArray(Member[]::new);
  }

  @Override
  protected Record create(Object[] values) {
    var components = type.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (Record) constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw unwrapped(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type.getName(), e);
    }
  }

  @Override
  protected Object[] values(Object record) {
    return Arrays.stream(type.getRecordComponents()).map(c -> value(record, c)).toArray();
  }

  private static Object value(Object record, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (InvocationTargetException e) {
      throw unwrapped(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read a " + record.getClass().getName(), e);
    }
  }

  /** Returns what the record's own code threw. */
  private static RuntimeException unwrapped(InvocationTargetException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException thrown
        ? thrown
        : new IllegalStateException(e.getCause());
  }

  private static final class Codecs extends CodecFactory {
    private final ClassLoader loader;

    Codecs(ClassLoader loader) {
      this.loader = loader;
    }

    @Override
    protected Codec enumeration(TypeShape.Enumeration type) {
      var constants = ReflectedTypes.load(type.className(), loader).getEnumConstants();
      return EnumCodec.of((Enum<?>[]) Objects.requireNonNull(constants));
    }

    @Override
    protected Codec nested(TypeShape.Nested type) {
      return of(Objects.requireNonNull(ReflectedTypes.load(type.className(), loader)));
    }
  }
}
