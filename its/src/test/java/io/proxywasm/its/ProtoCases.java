package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.its.filters.ProtoFilter;
import io.proxywasm.protos.Maps;
import io.proxywasm.protos.Node;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What {@link ProtoFilter} answers, the same wherever it runs. */
abstract class ProtoCases {
  static final Maps SETTINGS =
      Maps.newBuilder().putTexts("question", "größe").putTexts("end", "€").build();

  record Answer(int status, String body) {}

  /** Sends a request; a header of no value is left out. */
  abstract Answer send(String node) throws Exception;

  @Test
  void messagesGoOverGrpc() throws Exception {
    assertEquals(new Answer(200, "GRÖSSE"), send(""));
  }

  @Test
  void aMessageIsReadAndWritten() throws Exception {
    var node = Node.newBuilder().setName("grüße").setRight(Node.newBuilder().setName("r")).build();
    var expected =
        Node.newBuilder()
            .setName("grüße€")
            .setLeft(node)
            .setInner(Node.Inner.newBuilder().setValue(node.getSerializedSize()))
            .build();
    assertEquals(new Answer(200, hex(expected)), send(hex(node)));
  }

  @Test
  void anInvalidMessageIsRefused() throws Exception {
    assertEquals(new Answer(400, "Protocol message had invalid UTF-8."), send("0a01ff"));
    assertEquals(
        new Answer(400, "Protocol message contained an invalid tag (zero)."), send("0000"));
  }

  static String hex(Node node) {
    return HexFormat.of().formatHex(node.toByteArray());
  }
}
