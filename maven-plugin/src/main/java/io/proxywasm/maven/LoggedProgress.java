package io.proxywasm.maven;

import io.proxywasm.maven.teavm.CompileProgress;
import org.apache.maven.plugin.logging.Log;

/** Writes a line per phase to Maven's log, and each tenth of it at debug level. */
final class LoggedProgress implements CompileProgress {
  private final Log log;
  private String phase = "";
  private int tenth;

  LoggedProgress(Log log) {
    this.log = log;
  }

  @Override
  public void phase(String name, int percent) {
    if (!name.equals(phase)) {
      phase = name;
      tenth = 0;
      log.info("WebAssembly: " + name);
    } else if (percent / 10 > tenth) {
      tenth = percent / 10;
      log.debug("WebAssembly: " + name + " " + percent + " %");
    }
  }

  @Override
  public boolean cancelled() {
    return Thread.currentThread().isInterrupted();
  }
}
