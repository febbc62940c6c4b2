package io.proxywasm.maven.teavm.semantics.cases;

import com.google.protobuf.ByteString;
import io.proxywasm.protos.Color;
import io.proxywasm.protos.Lists;
import io.proxywasm.protos.Maps;
import io.proxywasm.protos.Node;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Repeated fields and maps. */
final class ProtobufListCases {
  private static final Node NODE = Node.newBuilder().setName("n").build();

  private ProtobufListCases() {}

  static List<Case> all() {
    return List.of(
        new Case("packed", () -> Protos.show(numbers())),
        new Case(
            "strings",
            () -> Protos.show(Lists.newBuilder().addStrings("").addStrings("ä").build())),
        new Case(
            "byte strings",
            () -> Protos.show(Lists.newBuilder().addBytes(ByteString.EMPTY).build())),
        new Case(
            "enums",
            () -> Protos.show(Lists.newBuilder().addColors(Color.BLUE).addColorsValue(5).build())),
        new Case(
            "nodes",
            () ->
                Protos.show(Lists.newBuilder().addNodes(NODE).addNodes(Node.newBuilder()).build())),
        new Case(
            "unpacked",
            () -> Protos.show(Lists.newBuilder().addUnpacked(1).addUnpacked(-1).build())),
        new Case("packed read unpacked", () -> parse("18 01 18 02").getInt32SList()),
        new Case("unpacked read packed", () -> parse("92 01 02 01 02").getUnpackedList()),
        new Case("half packed", () -> parse("1a 02 01 02 18 03").getInt32SList()),
        new Case("empty packed", () -> parse("1a 00").equals(Lists.getDefaultInstance())),
        new Case("set one", () -> numbers().toBuilder().setInt32S(1, 9).getInt32SList()),
        new Case("set beyond", () -> numbers().toBuilder().setInt32S(7, 9)),
        new Case("get beyond", () -> numbers().getInt32S(Opaque.of(7))),
        new Case(
            "add all", () -> Lists.newBuilder().addAllStrings(List.of("a", "b")).getStringsList()),
        new Case("add null", () -> Lists.newBuilder().addStrings(Opaque.of((String) null))),
        new Case("clear", () -> numbers().toBuilder().clearInt32S().getInt32SCount()),
        new Case("list is read only", () -> numbers().getInt32SList().add(1)),
        new Case(
            "strings are read only", () -> Lists.getDefaultInstance().getStringsList().add("a")),
        new Case("builder's list is a view", ProtobufListCases::view),
        new Case("remove node", () -> nodes().toBuilder().removeNodes(0).getNodes(0).getName()),
        new Case("change node in place", ProtobufListCases::changeInPlace),
        new Case(
            "add node in the middle",
            () -> nodes().toBuilder().addNodes(1, NODE).build().getNodesList().size()),
        new Case(
            "text map",
            () -> Protos.show(Maps.newBuilder().putTexts("k", "v").putTexts("", "").build())),
        new Case(
            "text map sorts",
            () -> Protos.text(Maps.newBuilder().putTexts("b", "1").putTexts("a", "2").build())),
        new Case(
            "number map",
            () -> Protos.text(Maps.newBuilder().putNumbers(2, 1).putNumbers(-1, 2).build())),
        new Case(
            "flag map",
            () ->
                Protos.text(
                    Maps.newBuilder()
                        .putFlags(true, ByteString.EMPTY)
                        .putFlags(false, ByteString.EMPTY)
                        .build())),
        new Case("node map", () -> Protos.show(Maps.newBuilder().putNodes("n", NODE).build())),
        new Case(
            "enum map", () -> Protos.show(Maps.newBuilder().putColors(-1, Color.BLUE).build())),
        new Case(
            "enum map of unknown",
            () -> Protos.show(Maps.newBuilder().putColorsValue(1, 55).build())),
        new Case(
            "signed map",
            () -> Protos.text(Maps.newBuilder().putSigned(1, 1).putSigned(-1, Double.NaN).build())),
        new Case("fixed map", () -> Protos.show(Maps.newBuilder().putFixed(-1, true).build())),
        new Case("map get", () -> map().getTextsMap().get("a") + map().getTextsOrDefault("z", "d")),
        new Case("map get or throw", () -> map().getTextsOrThrow(Opaque.of("z"))),
        new Case("map null key", () -> map().containsTexts(Opaque.of((String) null))),
        new Case("map null value", () -> Maps.newBuilder().putTexts("a", Opaque.of((String) null))),
        new Case("map is read only", () -> map().getTextsMap().put("a", "b")),
        new Case(
            "map put all",
            () ->
                new TreeMap<>(
                    Maps.newBuilder().putAllTexts(Map.of("a", "1", "b", "2")).getTextsMap())),
        new Case("map remove", () -> map().toBuilder().removeTexts("a").build().getTextsCount()),
        new Case(
            "last key wins",
            () -> maps("0a 06 0a 01 61 12 01 62 0a 06 0a 01 61 12 01 63").getTextsMap()),
        new Case("entry without value", () -> maps("0a 03 0a 01 61").getTextsMap()),
        new Case("entry without key", () -> maps("0a 03 12 01 61").getTextsMap()),
        new Case("entry with more", () -> maps("0a 08 0a 01 61 12 01 62 18 01").getTextsMap()),
        new Case("maps of other order are equal", ProtobufListCases::equalMaps));
  }

  private static Lists numbers() {
    return Lists.newBuilder()
        .addAllDoubles(List.of(0.0, -0.0, 1.5))
        .addAllFloats(List.of(2.5f, Float.NaN))
        .addAllInt32S(List.of(1, -1, 300))
        .addAllInt64S(List.of(Long.MIN_VALUE, 7L))
        .addAllUint32S(List.of(-1, 0))
        .addAllUint64S(List.of(-1L, 0L))
        .addAllSint32S(List.of(-1, Integer.MIN_VALUE))
        .addAllSint64S(List.of(-1L, Long.MIN_VALUE))
        .addAllFixed32S(List.of(-1, 5))
        .addAllFixed64S(List.of(-1L, 5L))
        .addAllSfixed32S(List.of(-1, 5))
        .addAllSfixed64S(List.of(-1L, 5L))
        .addAllBools(List.of(true, false))
        .build();
  }

  private static Lists nodes() {
    return Lists.newBuilder().addNodes(NODE).addNodes(Node.newBuilder().setName("m")).build();
  }

  private static String view() {
    var builder = Lists.newBuilder().addNodes(NODE);
    var view = builder.getNodesList();
    builder.addNodes(NODE);
    return view.size() + " " + builder.getNodesBuilderList().size();
  }

  private static String changeInPlace() {
    var builder = nodes().toBuilder();
    builder.getNodesBuilder(0).setName("changed");
    builder.addNodesBuilder().setName("new");
    return Protos.text(builder.build()) + Protos.text(nodes());
  }

  private static Maps map() {
    return Maps.newBuilder().putTexts("a", "1").build();
  }

  private static boolean equalMaps() {
    var one = Maps.newBuilder().putTexts("a", "1").putTexts("b", "2").build();
    var other = Maps.newBuilder().putTexts("b", "2").putTexts("a", "1").build();
    return one.equals(other) && one.hashCode() == other.hashCode();
  }

  private static Lists parse(String hex) throws Exception {
    return Lists.parseFrom(Protos.bytes(hex));
  }

  private static Maps maps(String hex) throws Exception {
    return Maps.parseFrom(Protos.bytes(hex));
  }
}
