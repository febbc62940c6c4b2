package io.proxywasm.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalResponseTest {
  @Test
  void holdsNothingButAStatusAtFirst() {
    LocalResponse response = LocalResponse.status(204);
    assertEquals(204, response.status());
    assertEquals(List.of(), response.headers());
    assertArrayEquals(new byte[0], response.body());
    assertEquals("", response.details());
    assertEquals(-1, response.grpcStatus());
  }

  @Test
  void holdsWhatItWasGiven() {
    LocalResponse response =
        LocalResponse.status(403)
            .header("a", "1")
            .header(Header.of("a", "2"))
            .body("nö")
            .details("refused")
            .grpcStatus(7);
    assertEquals("[a: 1, a: 2]", response.headers().toString());
    assertArrayEquals("nö".getBytes(UTF_8), response.body());
    assertEquals("refused", response.details());
    assertEquals(7, response.grpcStatus());
  }

  @Test
  void keepsBytesOfItsOwn() {
    byte[] bytes = {1, 2};
    LocalResponse response = LocalResponse.status(200).body(bytes);
    bytes[0] = 9;
    response.body()[1] = 9;
    assertArrayEquals(new byte[] {1, 2}, response.body());
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 599})
  void takesTheStatusesAtTheBounds(int status) {
    assertEquals(status, LocalResponse.status(status).status());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 199, 600})
  void refusesOtherStatuses(int status) {
    var refused = assertThrows(IllegalArgumentException.class, () -> LocalResponse.status(status));
    assertEquals("HTTP status " + status + ": give one from 200 to 599", refused.getMessage());
  }

  @Test
  void refusesGrpcStatusesThatAreNone() {
    LocalResponse response = LocalResponse.status(200);
    for (int status : new int[] {-1, 17}) {
      var refused = assertThrows(IllegalArgumentException.class, () -> response.grpcStatus(status));
      assertEquals("gRPC status " + status + ": give one from 0 to 16", refused.getMessage());
    }
    assertEquals(0, response.grpcStatus(0).grpcStatus());
    assertEquals(16, response.grpcStatus(16).grpcStatus());
  }
}
