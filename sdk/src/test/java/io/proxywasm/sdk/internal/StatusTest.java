package io.proxywasm.sdk.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.sdk.BadArgumentException;
import io.proxywasm.sdk.HostCallException;
import io.proxywasm.sdk.InternalFailureException;
import io.proxywasm.sdk.ParseFailureException;
import io.proxywasm.sdk.SerializationFailureException;
import io.proxywasm.sdk.UnimplementedException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatusTest {
  static Stream<Arguments> statuses() {
    return Stream.of(
        Arguments.of(
            1, HostCallException.class, "NOT_FOUND: there is no such thing, or not in this phase"),
        Arguments.of(
            2,
            BadArgumentException.class,
            "BAD_ARGUMENT: it cannot be used in this phase or is out of range; headers can be"
                + " changed until their callback returned CONTINUE, bodies within theirs"),
        Arguments.of(
            3,
            SerializationFailureException.class,
            "SERIALIZATION_FAILURE: the proxy cannot give this value as bytes"),
        Arguments.of(
            4,
            ParseFailureException.class,
            "PARSE_FAILURE: the proxy cannot read what it was given"),
        Arguments.of(
            10,
            InternalFailureException.class,
            "INTERNAL_FAILURE: the proxy's own log may say more"),
        Arguments.of(
            12, UnimplementedException.class, "UNIMPLEMENTED: this proxy does not have the call"),
        Arguments.of(7, HostCallException.class, "status 7"),
        Arguments.of(-1, HostCallException.class, "status -1"));
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void becomesAnException(int status, Class<?> type, String meaning) {
    var named =
        assertThrows(HostCallException.class, () -> Status.check(status, "proxy_call", "thing"));
    assertSame(type, named.getClass());
    assertEquals(status, named.status());
    assertEquals("proxy_call(thing) answered " + meaning, named.getMessage());

    HostCallException bare = Status.failure(status, "proxy_call", "");
    assertEquals("proxy_call answered " + meaning, bare.getMessage());
  }

  @Test
  void okIsNone() {
    assertDoesNotThrow(() -> Status.check(Status.OK, "proxy_call", ""));
  }
}
