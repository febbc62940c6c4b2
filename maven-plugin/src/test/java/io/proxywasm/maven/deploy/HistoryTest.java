package io.proxywasm.maven.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.BuildException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
  @Test
  void readsBackWhatItWrote() throws BuildException {
    var revisions =
        List.of(
            new Revision(
                "2-b", "2", "sha256:b", Instant.parse("2031-02-03T04:05:06Z"), "a: \"\u00e9\"\n"),
            new Revision("1-a", "1", "sha256:a", Instant.EPOCH, ""));
    assertEquals(revisions, History.read(History.write(revisions), "it", "Mend it."));
  }

  private static String refusal(String damaged) {
    return assertThrows(
            BuildException.class,
            () -> History.read(damaged, "/filters/a.json", "Delete that file."))
        .getMessage();
  }

  @Test
  void saysWhatToDoAboutADamagedOne() {
    String whole = History.write(List.of(new Revision("1-a", "1", "sha256:a", Instant.EPOCH, "")));
    String damaged =
        """
        /filters/a.json is damaged, which holds what was deployed before: WHY. Delete that file. The \
        filter goes on serving; only what rollback could go back to is lost.""";
    assertEquals(
        damaged.replace("WHY", "line 1, column 18, $[0]: the string has no closing quote"),
        refusal(whole.substring(0, 17)));
    assertEquals(
        damaged.replace("WHY", "Text 'yesterday' could not be parsed at index 0"),
        refusal(whole.replace(Instant.EPOCH.toString(), "yesterday")));
    assertEquals(
        damaged.replace("WHY", "line 1, column 1, $: expected an array, found an object"),
        refusal("{}"));
  }
}
