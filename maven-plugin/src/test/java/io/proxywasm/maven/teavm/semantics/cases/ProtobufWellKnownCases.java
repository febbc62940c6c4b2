package io.proxywasm.maven.teavm.semantics.cases;

import com.google.protobuf.Any;
import com.google.protobuf.BoolValue;
import com.google.protobuf.Duration;
import com.google.protobuf.FieldMask;
import com.google.protobuf.Int64Value;
import com.google.protobuf.ListValue;
import com.google.protobuf.NullValue;
import com.google.protobuf.StringValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.Value;
import io.proxywasm.protos.Node;
import io.proxywasm.protos.Scalars;
import io.proxywasm.protos.WellKnown;
import java.util.List;

/** The types that come with protobuf. */
final class ProtobufWellKnownCases {
  private static final Node NODE = Node.newBuilder().setName("packed").build();

  private ProtobufWellKnownCases() {}

  static List<Case> all() {
    return List.of(
        new Case("all of them", () -> Protos.show(all(NODE))),
        new Case(
            "timestamp",
            () ->
                Protos.show(
                    Timestamp.newBuilder()
                        .setSeconds(-62135596800L)
                        .setNanos(999_999_999)
                        .build())),
        new Case(
            "duration",
            () -> Protos.show(Duration.newBuilder().setSeconds(-1).setNanos(-5).build())),
        new Case("string value", () -> Protos.show(StringValue.of("grüße"))),
        new Case(
            "empty string value",
            () -> Protos.show(WellKnown.newBuilder().setText(StringValue.of("")).build())),
        new Case("wrapper's presence", () -> WellKnown.getDefaultInstance().hasText()),
        new Case("struct", () -> Protos.show(struct())),
        new Case(
            "struct field",
            () -> struct().getFieldsOrThrow("list").getListValue().getValues(1).getStringValue()),
        new Case("struct without field", () -> struct().getFieldsOrThrow("none")),
        new Case("value kinds", ProtobufWellKnownCases::kinds),
        new Case("any type", () -> Any.pack(NODE).getTypeUrl()),
        new Case(
            "any prefix",
            () -> Any.pack(NODE, "example.com/x").getTypeUrl() + Any.pack(NODE, "a/").getTypeUrl()),
        new Case("any shows", () -> Protos.show(Any.pack(NODE))),
        new Case(
            "any is", () -> Any.pack(NODE).is(Node.class) + " " + Any.pack(NODE).is(Scalars.class)),
        new Case("any is the same", () -> Any.pack(NODE).isSameTypeAs(Node.getDefaultInstance())),
        new Case("any unpacks", () -> Any.pack(NODE).unpack(Node.class).equals(NODE)),
        new Case("any unpacks twice", ProtobufWellKnownCases::unpackTwice),
        new Case(
            "any unpacks as",
            () -> Any.pack(NODE).unpackSameTypeAs(Node.getDefaultInstance()).getName()),
        new Case(
            "any unpacks a duration",
            () ->
                Protos.text(
                    Any.pack(Duration.newBuilder().setNanos(7).build()).unpack(Duration.class))),
        new Case("any unpacks what nothing else names", ProtobufWellKnownCases::mask),
        new Case("any of another type", () -> Any.pack(NODE).unpack(Scalars.class)),
        new Case("any of nothing", () -> Any.getDefaultInstance().unpack(Node.class)),
        new Case(
            "any without slash",
            () -> Any.newBuilder().setTypeUrl("io.proxywasm.protos.Node").build().is(Node.class)),
        new Case(
            "any malformed",
            () ->
                Any.pack(NODE).toBuilder()
                    .setValue(com.google.protobuf.ByteString.fromHex("0aff"))
                    .build()
                    .unpack(Node.class)),
        new Case(
            "any of a nested type",
            () -> Any.pack(Node.Inner.newBuilder().setValue(1).build()).getTypeUrl()));
  }

  private static String mask() throws Exception {
    var any = Any.newBuilder().setTypeUrl("example.com/google.protobuf.FieldMask").build();
    return any.unpack(FieldMask.class).getPathsCount() + "";
  }

  private static WellKnown all(Node node) {
    return WellKnown.newBuilder()
        .setAny(Any.pack(node))
        .setStruct(struct())
        .setAt(Timestamp.newBuilder().setSeconds(1))
        .setTook(Duration.newBuilder().setNanos(1))
        .setText(StringValue.of("t"))
        .setNumber(Int64Value.of(-1))
        .setFlag(BoolValue.of(false))
        .setValue(Value.newBuilder().setNullValue(NullValue.NULL_VALUE))
        .build();
  }

  private static Struct struct() {
    var list = ListValue.newBuilder().addAllValues(List.of(number(1.5), text("two"), number(-3)));
    return Struct.newBuilder()
        .putFields("list", Value.newBuilder().setListValue(list).build())
        .putFields("flag", Value.newBuilder().setBoolValue(true).build())
        .putFields(
            "struct",
            Value.newBuilder()
                .setStructValue(Struct.newBuilder().putFields("a", text("b")))
                .build())
        .putFields("null", Value.newBuilder().setNullValue(NullValue.NULL_VALUE).build())
        .build();
  }

  private static Value number(double value) {
    return Value.newBuilder().setNumberValue(value).build();
  }

  private static Value text(String value) {
    return Value.newBuilder().setStringValue(value).build();
  }

  private static String kinds() {
    var text = new StringBuilder();
    for (String name : List.of("flag", "list", "null", "struct")) {
      text.append(struct().getFieldsOrThrow(name).getKindCase()).append(' ');
    }
    return text.append(Value.getDefaultInstance().getKindCase()).toString();
  }

  @SuppressWarnings("ReferenceEquality") // what the case is about
  private static boolean unpackTwice() throws Exception {
    Any any = Any.pack(NODE);
    Node first = any.unpack(Node.class);
    Node second = any.unpack(Node.class);
    return first == second;
  }
}
