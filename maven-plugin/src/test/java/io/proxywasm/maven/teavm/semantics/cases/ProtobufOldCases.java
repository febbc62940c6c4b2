package io.proxywasm.maven.teavm.semantics.cases;

import io.proxywasm.protos.OldProtos.Needy;
import io.proxywasm.protos.OldProtos.Old;
import java.util.List;

/** Messages of proto2: required fields, defaults, groups, closed enums. */
final class ProtobufOldCases {
  private ProtobufOldCases() {}

  static List<Case> all() {
    var none = Old.getDefaultInstance();
    return List.of(
        new Case("proto2 default number", () -> none.getCount() + " " + none.hasCount()),
        new Case("proto2 default text", none::getText),
        new Case("proto2 default bytes", () -> Protos.hex(none.getRaw().toByteArray())),
        new Case("proto2 default enum", none::getSize),
        new Case("proto2 default NaN", none::getRatio),
        new Case(
            "proto2 default given",
            () -> Protos.show(named().setCount(41).setText("grüße").build())),
        new Case("proto2 cleared text", () -> named().setText("x").clearText().getText()),
        new Case(
            "group", () -> Protos.show(named().setPart(Old.Part.newBuilder().setValue(5)).build())),
        new Case("empty group", () -> Protos.show(named().setPart(Old.Part.newBuilder()).build())),
        new Case(
            "closed enum",
            () -> Protos.show(named().setSize(Old.Size.SMALL).addSizes(Old.Size.LARGE).build())),
        new Case(
            "closed enum of another number",
            () -> Protos.show(Old.parseFrom(Protos.bytes("0a 01 61 20 63")))),
        new Case(
            "closed enums of another number",
            () -> Protos.show(Old.parseFrom(Protos.bytes("0a 01 61 2a 03 01 63 02")))),
        new Case("required missing in build", () -> Old.newBuilder().build()),
        new Case("required missing in parse", () -> Old.parseFrom(new byte[0])),
        new Case("required missing in children", () -> needy().build()),
        new Case(
            "required missing in parsed children",
            () -> Old.parseFrom(needy().buildPartial().toByteArray())),
        new Case("partial", () -> Protos.text(Old.newBuilder().setCount(1).buildPartial())),
        new Case(
            "partial is not initialized", () -> Old.newBuilder().buildPartial().isInitialized()),
        new Case("complete is initialized", () -> named().build().isInitialized()),
        new Case("complete children", () -> Protos.show(complete())),
        new Case(
            "proto2 takes any bytes for text",
            () -> Old.parseFrom(Protos.bytes("0a 01 ff")).getName()),
        new Case(
            "proto2 equality of presence",
            () -> named().setCount(41).build().equals(named().build())));
  }

  private static Old.Builder named() {
    return Old.newBuilder().setName("n");
  }

  private static Old.Builder needy() {
    return Old.newBuilder()
        .setNeedy(Needy.newBuilder().setFirst(1).buildPartial())
        .addNeedies(Needy.newBuilder().setSecond(1).buildPartial())
        .addNeedies(Needy.getDefaultInstance());
  }

  private static Old complete() {
    var needy = Needy.newBuilder().setFirst(1).setSecond(2).build();
    return named().setNeedy(needy).addNeedies(needy).build();
  }
}
