package io.proxywasm.maven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.HeaderList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReloadingVmTest {
  private static final RunFilter FILTER = new RunFilter(Path.of("unused.wasm"), "one");

  private final RecordedLog log = new RecordedLog();
  private final AtomicLong clock = new AtomicLong();
  private final List<FakeVm> loaded = new ArrayList<>();
  private boolean refuse;
  private ReloadingVm vm;

  @BeforeEach
  void load() throws RunException {
    vm = new ReloadingVm(this::load, FILTER, log, clock::get);
  }

  private FilterVm load(RunFilter filter, RunLog target) throws RunException {
    if (refuse) {
      throw new RunException("refused");
    }
    FakeVm fresh = FakeVm.load(filter, target);
    loaded.add(fresh);
    return fresh;
  }

  private FilterVm.Outcome get(String path) {
    HeaderList headers = HeaderList.of(":method", "GET", ":path", path);
    return vm.serve(new Message(headers, new byte[0]), new Echo());
  }

  private int status(String path) {
    Message response = get(path).response();
    return response == null ? 0 : response.status();
  }

  private void advance(long millis) {
    clock.addAndGet(millis * 1_000_000);
  }

  @Test
  void staysDownUntilTheBackoffSinceItsStartIsOver() {
    advance(300);
    assertEquals("unreachable", get("/fail").failure());
    advance(699);
    assertEquals(503, status("/"));
    advance(1);
    assertEquals(200, status("/"));
    assertEquals(2, loaded.size());
    assertTrue(loaded.get(0).closed);
    assertFalse(loaded.get(1).closed);
    assertTrue(log.infos.contains("Reloaded the filter after its failure"));
  }

  @Test
  void reloadsAtOnceWhenItHasRunForLonger() {
    advance(5000);
    get("/fail");
    assertEquals(200, status("/"));
    get("/fail");
    assertEquals(503, status("/"));
  }

  @Test
  void triesAReloadThatFailsAgainAfterTheBackoff() {
    advance(5000);
    get("/fail");
    refuse = true;
    assertEquals(503, status("/"));
    assertEquals(
        List.of("The filter's VM failed: unreachable", "The filter cannot be reloaded: refused"),
        log.errors);
    refuse = false;
    assertEquals(503, status("/"));
    advance(1000);
    assertEquals(200, status("/"));
  }

  @Test
  void servesAReplacementAtOnce() throws RunException {
    get("/fail");
    vm.replace(new RunFilter(FILTER.module(), "two"));
    assertEquals(200, status("/"));
    assertTrue(loaded.get(0).closed);
  }
}
