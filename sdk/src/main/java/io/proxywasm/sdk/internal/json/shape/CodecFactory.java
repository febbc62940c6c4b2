package io.proxywasm.sdk.internal.json.shape;

import io.proxywasm.sdk.internal.json.ArrayCodec;
import io.proxywasm.sdk.internal.json.BooleanCodec;
import io.proxywasm.sdk.internal.json.Codec;
import io.proxywasm.sdk.internal.json.DoubleCodec;
import io.proxywasm.sdk.internal.json.DurationCodec;
import io.proxywasm.sdk.internal.json.IntCodec;
import io.proxywasm.sdk.internal.json.ListCodec;
import io.proxywasm.sdk.internal.json.LongCodec;
import io.proxywasm.sdk.internal.json.MapCodec;
import io.proxywasm.sdk.internal.json.ObjectCodec;
import io.proxywasm.sdk.internal.json.OptionalCodec;
import io.proxywasm.sdk.internal.json.SetCodec;
import io.proxywasm.sdk.internal.json.StringCodec;
import io.proxywasm.sdk.internal.json.ValueCodec;

/** Says which codec a type has. Those of classes are known to the one who has the classes. */
public abstract class CodecFactory {
  /** Returns the codec class of a type without parts. */
  public static Class<? extends Codec> codecClass(TypeShape.Plain type) {
    return switch (type) {
      case STRING -> StringCodec.class;
      case BOOLEAN -> BooleanCodec.class;
      case INT -> IntCodec.class;
      case LONG -> LongCodec.class;
      case DOUBLE -> DoubleCodec.class;
      case DURATION -> DurationCodec.class;
      case OBJECT -> ObjectCodec.class;
      case ARRAY -> ArrayCodec.class;
      case VALUE -> ValueCodec.class;
    };
  }

  /** Returns the codec class of a container, whose constructor takes that of its elements. */
  public static Class<? extends Codec> codecClass(TypeShape.Container container) {
    return switch (container) {
      case OPTIONAL -> OptionalCodec.class;
      case LIST -> ListCodec.class;
      case SET -> SetCodec.class;
      case MAP -> MapCodec.class;
    };
  }

  /** Makes the codec of a type. */
  public final Codec codec(TypeShape type) {
    try {
      if (type instanceof TypeShape.Plain plain) {
        return codecClass(plain).getConstructor().newInstance();
      } else if (type instanceof TypeShape.Of of) {
        return codecClass(of.container())
            .getConstructor(Codec.class)
            .newInstance(codec(of.element()));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return type instanceof TypeShape.Enumeration enumeration
        ? enumeration(enumeration)
        : nested((TypeShape.Nested) type);
  }

  protected abstract Codec enumeration(TypeShape.Enumeration type);

  protected abstract Codec nested(TypeShape.Nested type);
}
