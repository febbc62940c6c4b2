package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import java.time.Duration;

/** The end of a wait for something that is looked at again and again. */
final class Deadline {
  private static final long LOOK_MILLIS = 200;

  private final Duration limit;
  private final long end;

  Deadline(Duration limit) {
    this.limit = limit;
    this.end = System.nanoTime() + limit.toNanos();
  }

  /** Waits a little before the next look; the time being over, fails with what is missing. */
  void pauseOrFail(String missing) throws BuildException {
    if (System.nanoTime() - end > 0) {
      throw new BuildException("%s (after %d s).".formatted(missing, limit.toSeconds()));
    }
    try {
      Thread.sleep(LOOK_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BuildException("interrupted", e);
    }
  }
}
