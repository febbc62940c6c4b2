package io.proxywasm.maven;

import io.proxywasm.maven.run.RunLog;
import org.apache.maven.plugin.logging.Log;

/** Writes what a served filter has to say to Maven's log, line by line. */
final class MojoRunLog implements RunLog {
  private final Log log;

  MojoRunLog(Log log) {
    this.log = log;
  }

  @Override
  public void info(String line) {
    line.lines().forEach(log::info);
  }

  @Override
  public void error(String line) {
    line.lines().forEach(log::error);
  }
}
