package io.proxywasm.maven.teavm.semantics.cases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** UUIDs of every version, and texts that are none. */
final class UuidCases {
  private static final List<String> TEXTS =
      List.of(
          "123e4567-e89b-12d3-a456-426614174000",
          "123E4567-E89B-12D3-A456-426614174000",
          "00000000-0000-0000-0000-000000000000",
          "ffffffff-ffff-ffff-ffff-ffffffffffff",
          "1-2-3-4-5",
          "1-2-3-4",
          "1-2-3-4-5-6",
          "1-2-3-4-5-",
          "",
          "x",
          "g23e4567-e89b-12d3-a456-426614174000",
          "123e4567-e89b-12d3-a456-42661417400g",
          "123e4567-e89b-12d3-a456-4266141740001",
          "123e4567e89b12d3a456426614174000",
          "{123e4567-e89b-12d3-a456-426614174000}",
          "123e4567_e89b_12d3_a456_426614174000",
          "111123e4567-e89b-12d3-a456-4266141740",
          "12345678901-2-3-4-5",
          "1-23456-3-4-5",
          "1-2-3-4-1234567890123",
          "1-2-3-4-12345678901234567",
          "+1-2-3-4-5",
          "1-+2-3-4-5",
          "1- 2-3-4-5",
          "\u0661-2-3-4-5",
          "1-2-3-4-5\uff15",
          "00000001-0002-0003-0004-00000000000\u0665");

  private UuidCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(Inputs.each("UUID", TEXTS, text -> described(UUID.fromString(text))));
    for (var name : List.of("", "a", "www.example.com", "grüße")) {
      cases.add(
          new Case(
              "UUID by name " + name,
              () -> described(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))));
    }
    cases.add(new Case("UUID of null", () -> UUID.fromString(null)));
    cases.add(new Case("UUID by no name", () -> UUID.nameUUIDFromBytes(null)));
    for (long most : new long[] {0, -1, Long.MIN_VALUE, 0x1234_5678_9abc_1defL, 0x2000L}) {
      for (long least : new long[] {0, -1, Long.MIN_VALUE, 0xa000_0000_0000_0001L, 7}) {
        cases.add(
            new Case("UUID of " + most + " and " + least, () -> described(new UUID(most, least))));
      }
    }
    cases.add(
        new Case(
            "UUIDs in order",
            () ->
                new UUID(1, 2).compareTo(new UUID(1, 3))
                    + " "
                    + new UUID(-1, 2).compareTo(new UUID(1, 3))
                    + " "
                    + new UUID(1, -2).compareTo(new UUID(1, 3))
                    + " "
                    + new UUID(1, 2).compareTo(new UUID(1, 2))));
    cases.add(new Case("UUID equals its text", () -> new UUID(1, 2).equals((Object) "x")));
    return cases;
  }

  private static String described(UUID id) {
    return id
        + " "
        + id.version()
        + " "
        + id.variant()
        + " "
        + id.hashCode()
        + " "
        + id.getMostSignificantBits()
        + " "
        + id.getLeastSignificantBits()
        + Each.of(
            List.<Each.Trial<UUID>>of(UUID::timestamp, UUID::clockSequence, UUID::node),
            part -> part.of(id));
  }
}
