package io.proxywasm.maven.deploy;

import io.proxywasm.maven.build.BuildException;
import java.time.Duration;

/** The end of a wait for something that is looked at again and again. */
public final class Deadline {
  private static final long LOOK_MILLIS = 200;

  private final Duration limit;
  private final long end;

  /** Begins to wait. */
  public Deadline(Duration limit) {
    this.limit = limit;
    this.end = System.nanoTime() + limit.toNanos();
  }

  public boolean isOver() {
    return System.nanoTime() - end > 0;
  }

  /** Waits a little before the next look; the time being over, fails with what is missing. */
  public void pauseOrFail(String missing) throws BuildException {
    if (isOver()) {
      throw new BuildException("%s (after %d s).".formatted(missing, limit.toSeconds()));
    }
    pause();
  }

  /** Waits a little before the next look. */
  public void pause() throws BuildException {
    try {
      Thread.sleep(LOOK_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BuildException("interrupted", e);
    }
  }
}
