package io.proxywasm.maven;

import io.proxywasm.maven.image.Blob;
import io.proxywasm.maven.registry.PushLog;
import java.time.Duration;
import org.apache.maven.plugin.logging.Log;

/** Writes to Maven's log what becomes of a push. */
final class MojoPushLog implements PushLog {
  private static final int SHORT = "sha256:".length() + 12;

  private final Log log;

  MojoPushLog(Log log) {
    this.log = log;
  }

  @Override
  public void sent(Blob blob) {
    log.info("  sent " + text(blob));
  }

  @Override
  public void had(Blob blob) {
    log.info("  there already: " + text(blob));
  }

  private static String text(Blob blob) {
    return blob.digest().substring(0, SHORT) + ", " + Text.bytes(blob.content().length);
  }

  @Override
  public void tagged(String tag) {
    log.info("  tagged " + tag);
  }

  @Override
  public void retries(String why, Duration pause) {
    log.warn(why + " Trying again in " + pause.toSeconds() + " s.");
  }
}
