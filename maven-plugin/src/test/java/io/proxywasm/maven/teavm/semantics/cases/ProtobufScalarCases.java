package io.proxywasm.maven.teavm.semantics.cases;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import io.proxywasm.protos.Color;
import io.proxywasm.protos.Scalars;
import java.util.ArrayList;
import java.util.List;

/** Each scalar type at its extremes. */
final class ProtobufScalarCases {
  private static final int[] INTS = {
    0,
    1,
    -1,
    127,
    128,
    16_383,
    16_384,
    2_097_151,
    2_097_152,
    268_435_455,
    268_435_456,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE
  };
  private static final long[] LONGS = {
    0, 1, -1, 1L << 35, (1L << 42) - 1, 1L << 56, Long.MAX_VALUE, Long.MIN_VALUE
  };
  private static final double[] DOUBLES = {
    0.0,
    -0.0,
    1.5,
    -2.25,
    1e300,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };
  private static final float[] FLOATS = {
    0f, -0f, 1.5f, -2.25f, 1e30f, 1.5e-30f, Float.MAX_VALUE, Float.NaN, Float.NEGATIVE_INFINITY
  };
  private static final String[] TEXTS = {
    "",
    "a",
    "grüße",
    "€",
    "\ud83d\ude00",
    "\u0000\u007f\u0080\u07ff\u0800\uffff",
    "\t\n\r\"'\\\u0007\b\f\u000b",
    "x".repeat(127),
    "y".repeat(128),
    "ü".repeat(100)
  };

  private final List<Case> cases = new ArrayList<>();

  private ProtobufScalarCases() {}

  private interface Setter {
    Scalars.Builder set(Scalars.Builder builder);
  }

  static List<Case> all() {
    var all = new ProtobufScalarCases();
    for (int value : INTS) {
      all.add("int32 " + value, b -> b.setAnInt32(Opaque.of(value)));
      all.add("uint32 " + value, b -> b.setAUint32(Opaque.of(value)));
      all.add("sint32 " + value, b -> b.setASint32(Opaque.of(value)));
      all.add("fixed32 " + value, b -> b.setAFixed32(value).setASfixed32(Opaque.of(value)));
      all.add("optional int32 " + value, b -> b.setMaybe(Opaque.of(value)));
    }
    for (long value : LONGS) {
      all.add("int64 " + value, b -> b.setAnInt64(Opaque.of(value)));
      all.add("uint64 " + value, b -> b.setAUint64(Opaque.of(value)));
      all.add("sint64 " + value, b -> b.setASint64(Opaque.of(value)));
      all.add("fixed64 " + value, b -> b.setAFixed64(value).setASfixed64(Opaque.of(value)));
    }
    for (double value : DOUBLES) {
      all.add("double " + value, b -> b.setADouble(Opaque.of(value)));
    }
    for (float value : FLOATS) {
      all.add("float " + value, b -> b.setAFloat(value));
    }
    for (String value : TEXTS) {
      all.add("string of " + value.length(), b -> b.setAString(Opaque.of(value)));
      all.add("optional string of " + value.length(), b -> b.setMaybeText(Opaque.of(value)));
      all.add("bytes of " + value.length(), b -> b.setSomeBytes(ByteString.copyFromUtf8(value)));
    }
    for (Color color : Color.values()) {
      if (color != Color.UNRECOGNIZED) {
        all.add("enum " + color, b -> b.setColor(Opaque.of(color)));
      }
    }
    all.add("bool", b -> b.setABool(true));
    all.add("unknown enum", b -> b.setColorValue(99));
    all.add("lone high surrogate", b -> b.setAString("a\ud800b"));
    all.add("lone low surrogate", b -> b.setAString("a\udc00"));
    all.add("surrogate at the end", b -> b.setAString("ab\ud83d"));
    all.add("cleared", b -> b.setAnInt32(5).clearAnInt32().setMaybe(1).clearMaybe());
    all.cases.addAll(accessors());
    return all.cases;
  }

  private void add(String name, Setter setter) {
    cases.add(new Case(name, () -> Protos.show(message(setter))));
  }

  private static Message message(Setter setter) {
    return setter.set(Scalars.newBuilder()).build();
  }

  private static List<Case> accessors() {
    var none = Scalars.getDefaultInstance();
    return List.of(
        new Case("default string", () -> none.getAString().isEmpty() + "" + none.getMaybeText()),
        new Case("default bytes", () -> none.getSomeBytes().size()),
        new Case("default enum", () -> none.getColor() + " " + none.getColorValue()),
        new Case("presence", () -> none.hasMaybe() + " " + present().hasMaybe()),
        new Case("presence of zero", () -> present().getMaybe() + " " + present().equals(none)),
        new Case("null string", () -> Scalars.newBuilder().setAString(Opaque.of((String) null))),
        new Case("null enum", () -> Scalars.newBuilder().setColor(Opaque.of((Color) null))),
        new Case("enum of a number", () -> Color.forNumber(7) + " " + Color.forNumber(6)),
        new Case("number of an enum", () -> Color.NEGATIVE.getNumber()),
        new Case("number of none", () -> Color.UNRECOGNIZED.getNumber()),
        new Case("set to none", () -> Scalars.newBuilder().setColor(Opaque.of(Color.UNRECOGNIZED))),
        new Case(
            "unknown enum is none", () -> unknown().getColor() + "" + unknown().getColorValue()),
        new Case("enum by its name", () -> Color.valueOf(Opaque.of("BLUE")).getNumber()));
  }

  private static Scalars present() {
    return Scalars.newBuilder().setMaybe(0).build();
  }

  private static Scalars unknown() {
    return Scalars.newBuilder().setColorValue(-77).build();
  }
}
