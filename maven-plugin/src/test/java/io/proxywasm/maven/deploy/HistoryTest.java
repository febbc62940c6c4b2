package io.proxywasm.maven.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
  @Test
  void readsBackWhatItWrote() {
    var revisions =
        List.of(
            new Revision(
                "2-b", "2", "sha256:b", Instant.parse("2031-02-03T04:05:06Z"), "a: \"\u00e9\"\n"),
            new Revision("1-a", "1", "sha256:a", Instant.EPOCH, ""));
    assertEquals(revisions, History.read(History.write(revisions)));
  }
}
