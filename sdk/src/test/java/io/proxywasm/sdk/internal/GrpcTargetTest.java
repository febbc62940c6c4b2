package io.proxywasm.sdk.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrpcTargetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "greeter", // no wire type
        "auth", // 8 bytes that are cut off
        "outbound|8080||auth.default.svc.cluster.local",
        "ratings", // a length beyond the end
        "call", // a group that does not end
        "dog", // the end of no group
        "hi there", // an integer twice, then a length beyond the end
        "é", // an integer that is cut off
      })
  void sendsNamesAsTheyAre(String name) {
    assertArrayEquals(name.getBytes(UTF_8), GrpcTarget.cluster(name).bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "users", // 4 bytes
        "inventory", // 8 bytes
        "h2", // an integer
        "cd", // an empty group
        "r\u0003abc", // bytes with their length
        "héx", // an integer of several bytes
        "usershxpy", // several fields
      })
  void wrapsNamesThatAProxyWouldTakeForAMessage(String name) {
    int size = name.getBytes(UTF_8).length;
    assertEquals(
        "\n" + (char) (size + 2) + "\n" + (char) size + name,
        new String(GrpcTarget.cluster(name).bytes, UTF_8));
  }

  @Test
  void wrapsLongNames() {
    String name = "users".repeat(40);
    assertEquals(
        "\n\u00cb\u0001\n\u00c8\u0001" + name,
        new String(GrpcTarget.cluster(name).bytes, ISO_8859_1));
  }

  @Test
  void endsForLengthsThatOverflow() {
    String name = "z" + "\u00ff".repeat(20) + "z";
    assertEquals(name, new String(GrpcTarget.cluster(name).bytes, UTF_8));
  }

  @Test
  void refusesNoName() {
    assertEquals(
        "a gRPC call to a cluster without a name",
        assertThrows(IllegalArgumentException.class, () -> GrpcTarget.cluster("")).getMessage());
  }

  @Test
  void sendsMessagesAsTheyAre() {
    byte[] message = {10, 1, 3};
    GrpcTarget target = GrpcTarget.service(message);
    message[0] = 9;
    assertArrayEquals(new byte[] {10, 1, 3}, target.bytes);
    assertArrayEquals(new byte[] {18, 0}, GrpcTarget.service(new byte[] {18, 0}).bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "users", "\u001a\u0000"})
  void refusesMessagesThatNameNoServer(String message) {
    assertEquals(
        "a GrpcService must begin with envoy_grpc or google_grpc; Envoy aborts without either",
        assertThrows(
                IllegalArgumentException.class, () -> GrpcTarget.service(message.getBytes(UTF_8)))
            .getMessage());
  }
}
