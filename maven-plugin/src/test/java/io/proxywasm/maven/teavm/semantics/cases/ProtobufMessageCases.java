package io.proxywasm.maven.teavm.semantics.cases;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.UnknownFieldSet;
import io.proxywasm.protos.Choice;
import io.proxywasm.protos.Color;
import io.proxywasm.protos.Node;
import io.proxywasm.protos.Scalars;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Messages in messages, oneofs, unknown fields, merging, equality, streams. */
final class ProtobufMessageCases {
  private ProtobufMessageCases() {}

  @SuppressWarnings({"RedundantSetterCall", "ReferenceEquality"}) // what the cases are about
  static List<Case> all() {
    return List.of(
        new Case("tree", () -> Protos.show(tree(3))),
        new Case(
            "empty child", () -> Protos.show(Node.newBuilder().setLeft(Node.newBuilder()).build())),
        new Case(
            "nested type",
            () ->
                Protos.show(
                    Node.newBuilder().setInner(Node.Inner.newBuilder().setValue(3)).build())),
        new Case("absent child", () -> tree(0).hasLeft() + tree(0).getLeft().getName()),
        new Case("null child", () -> Node.newBuilder().setLeft(Opaque.of((Node) null))),
        new Case("builder of a child", ProtobufMessageCases::childBuilder),
        new Case(
            "child twice merges",
            () -> Protos.text(Node.parseFrom(Protos.bytes("12 03 0a 01 61 12 02 1a 00")))),
        new Case("oneof text", () -> Protos.show(choice().setText("").build())),
        new Case("oneof number", () -> Protos.show(choice().setNumber(0).build())),
        new Case("oneof node", () -> Protos.show(choice().setNode(tree(1)).build())),
        new Case(
            "oneof raw", () -> Protos.show(choice().setRaw(ByteString.fromHex("ff00")).build())),
        new Case("oneof enum", () -> Protos.show(choice().setColor(Color.GREEN).build())),
        new Case("oneof replaces", () -> choice().setText("a").setNumber(2).getChoiceCase()),
        new Case("oneof of nothing", () -> choice().getChoiceCase() + choice().getText()),
        new Case("oneof cleared", () -> Protos.text(choice().setText("a").clearChoice().build())),
        new Case("oneof clear of another", () -> choice().setText("a").clearNumber().getText()),
        new Case(
            "oneof last wins",
            () -> Choice.parseFrom(Protos.bytes("0a 01 61 10 05")).getChoiceCase()),
        new Case(
            "oneof messages merge",
            () -> Protos.text(Choice.parseFrom(Protos.bytes("1a 03 0a 01 61 1a 02 12 00")))),
        new Case(
            "oneof merge", () -> Protos.text(choice().setNode(tree(0)).mergeNode(tree(1)).build())),
        new Case("unknown fields are kept", ProtobufMessageCases::unknownKept),
        new Case("unknown fields in text", () -> Protos.text(unknown())),
        new Case("unknown fields alone", () -> Protos.text(unknown().getUnknownFields())),
        new Case("unknown fields count for equality", () -> unknown().equals(tree(0))),
        new Case(
            "unknown fields dropped",
            () ->
                Protos.text(
                    unknown().toBuilder()
                        .setUnknownFields(UnknownFieldSet.getDefaultInstance())
                        .build())),
        new Case(
            "unknown field by number",
            () -> unknown().getUnknownFields().getField(100).getVarintList()),
        new Case("unknown field added", ProtobufMessageCases::unknownAdded),
        new Case(
            "known field of a wrong type",
            () -> Protos.text(Node.parseFrom(Protos.bytes("08 05 12 00")))),
        new Case(
            "merge scalars",
            () ->
                Protos.text(
                    Scalars.newBuilder()
                        .setAnInt32(1)
                        .mergeFrom(Scalars.newBuilder().setAString("s").build())
                        .build())),
        new Case(
            "merge default changes nothing",
            () -> tree(1).toBuilder().mergeFrom(Node.getDefaultInstance()).build().equals(tree(1))),
        new Case(
            "merge children", () -> Protos.text(tree(1).toBuilder().mergeFrom(tree(2)).build())),
        new Case(
            "merge bytes",
            () -> Protos.text(tree(0).toBuilder().mergeFrom(tree(1).toByteArray()).build())),
        new Case(
            "merge another type",
            () ->
                tree(0).toBuilder()
                    .mergeFrom((com.google.protobuf.Message) Scalars.getDefaultInstance())),
        new Case(
            "equals another type",
            () -> Node.getDefaultInstance().equals((Object) Scalars.getDefaultInstance())),
        new Case("equals null", () -> tree(1).equals(Opaque.of((Object) null))),
        new Case("equals text", () -> tree(1).equals((Object) "tree")),
        new Case("equals NaN", () -> nan().equals(nan())),
        new Case(
            "zero is not minus zero",
            () ->
                Scalars.newBuilder().setADouble(-0.0).build().equals(Scalars.getDefaultInstance())),
        new Case("key of a map", ProtobufMessageCases::asKey),
        new Case("immutable after build", ProtobufMessageCases::builderAfterBuild),
        new Case(
            "clear", () -> tree(2).toBuilder().clear().build().equals(Node.getDefaultInstance())),
        new Case("clone", () -> tree(2).toBuilder().clone().build().equals(tree(2))),
        new Case("default instance", () -> Node.newBuilder().build() == Node.getDefaultInstance()),
        new Case(
            "default by instance",
            () -> tree(2).getDefaultInstanceForType() == Node.getDefaultInstance()),
        new Case("is initialized", () -> tree(1).isInitialized()),
        new Case("delimited", ProtobufMessageCases::delimited),
        new Case(
            "delimited at the end",
            () -> Node.parseDelimitedFrom(new ByteArrayInputStream(new byte[0]))),
        new Case(
            "input stream",
            () -> Protos.text(Node.parseFrom(new ByteArrayInputStream(tree(3).toByteArray())))),
        new Case("output stream", ProtobufMessageCases::outputStream),
        new Case(
            "byte buffer",
            () -> Protos.text(Node.parseFrom(java.nio.ByteBuffer.wrap(tree(1).toByteArray())))),
        new Case("coded streams", ProtobufMessageCases::coded),
        new Case(
            "too small an array",
            () -> {
              tree(1).writeTo(CodedOutputStream.newInstance(new byte[3]));
              return "written";
            }),
        new Case(
            "a large message",
            () ->
                Node.parseFrom(Node.newBuilder().setName("ä".repeat(10_000)).build().toByteString())
                    .getName()
                    .length()),
        new Case(
            "byte string equals",
            () ->
                ByteString.copyFromUtf8("ab")
                    .concat(ByteString.copyFromUtf8("c"))
                    .equals(ByteString.copyFromUtf8("abc"))),
        new Case("byte string hash", () -> ByteString.copyFromUtf8("grüße").hashCode()),
        new Case(
            "byte string substring",
            () -> ByteString.copyFromUtf8("hello").substring(1, 3).toStringUtf8()),
        new Case("byte string beyond", () -> ByteString.copyFromUtf8("hello").substring(1, 9)),
        new Case(
            "byte string text",
            () -> ByteString.fromHex("00ff41").toString().replaceAll("@[0-9a-f]+", "@")),
        new Case(
            "byte string of malformed UTF-8",
            () -> ByteString.fromHex("41ff42c328").toStringUtf8()),
        new Case(
            "byte string is valid UTF-8",
            () ->
                ByteString.fromHex("41ff").isValidUtf8()
                    + " "
                    + ByteString.fromHex("c3a4").isValidUtf8()),
        new Case("rope", ProtobufMessageCases::rope));
  }

  private static Node tree(int depth) {
    var node = Node.newBuilder().setName("d" + depth);
    if (depth > 0) {
      node.setLeft(tree(depth - 1)).setRight(Node.newBuilder().setName("leaf"));
    }
    return node.build();
  }

  private static Choice.Builder choice() {
    return Choice.newBuilder().setAfter(1);
  }

  private static String childBuilder() {
    var builder = tree(1).toBuilder();
    builder.getLeftBuilder().setName("changed").getRightBuilder().setName("deep");
    return Protos.text(builder.build());
  }

  /** Varint, 32 and 64 bits, bytes that are a message, bytes that are not, and a group. */
  private static Node unknown() throws Exception {
    return Node.parseFrom(
        Protos.bytes(
            "0a 02 64 30 a0 06 ff ff ff ff ff ff ff ff ff 01 ad 06 01 00 00 80 b1 06 02 00 00 00 00"
                + " 00 00 00 ba 06 02 08 07 c2 06 03 ff 00 41 cb 06 08 09 cc 06 a0 06 05"));
  }

  private static String unknownKept() throws Exception {
    return Protos.show(unknown())
        + Protos.hex(unknown().toBuilder().setName("x").build().toByteArray());
  }

  private static String unknownAdded() throws Exception {
    var field = UnknownFieldSet.Field.newBuilder().addVarint(5).addFixed32(6).build();
    var fields = UnknownFieldSet.newBuilder().addField(7, field).build();
    return Protos.show(tree(0).toBuilder().setUnknownFields(fields).build());
  }

  private static Scalars nan() {
    return Scalars.newBuilder().setADouble(Double.NaN).setAFloat(Float.NaN).build();
  }

  private static String asKey() {
    var map = new HashMap<Node, String>();
    map.put(tree(1), "one");
    map.put(tree(2), "two");
    var set = new HashSet<>(List.of(tree(0), tree(1)));
    return map.get(tree(1)) + map.get(tree(2)) + map.get(tree(3)) + set.contains(tree(0));
  }

  private static String builderAfterBuild() {
    var builder = Node.newBuilder().setName("a");
    Node first = builder.build();
    builder.setName("b");
    return first.getName() + builder.build().getName();
  }

  private static String delimited() throws Exception {
    var out = new ByteArrayOutputStream();
    tree(1).writeDelimitedTo(out);
    tree(0).writeDelimitedTo(out);
    var in = new ByteArrayInputStream(out.toByteArray());
    return Protos.text(Node.parseDelimitedFrom(in))
        + Protos.text(Node.parseDelimitedFrom(in))
        + in.available();
  }

  private static String outputStream() throws Exception {
    var out = new ByteArrayOutputStream();
    tree(3).writeTo(out);
    return Protos.hex(out.toByteArray());
  }

  private static String coded() throws Exception {
    byte[] bytes = new byte[tree(2).getSerializedSize()];
    var out = CodedOutputStream.newInstance(bytes);
    tree(2).writeTo(out);
    out.checkNoSpaceLeft();
    return Protos.text(Node.parseFrom(CodedInputStream.newInstance(bytes)));
  }

  private static String rope() throws Exception {
    ByteString rope = ByteString.EMPTY;
    for (int i = 0; i < 30; i++) {
      rope =
          rope.concat(
              ByteString.copyFromUtf8("part " + i + ", which is long enough to stay a part; "));
    }
    var message = Scalars.newBuilder().setSomeBytes(rope).build();
    return Scalars.parseFrom(message.toByteString()).getSomeBytes().equals(rope)
        + rope.substring(700, 720).toStringUtf8()
        + Scalars.parseFrom(message.toByteString().concat(message.toByteString())).equals(message);
  }
}
