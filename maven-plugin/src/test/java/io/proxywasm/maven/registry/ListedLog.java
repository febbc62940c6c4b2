package io.proxywasm.maven.registry;

import io.proxywasm.maven.image.Blob;
import java.time.Duration;
import java.util.List;

/** Writes down what it hears. */
record ListedLog(List<String> lines) implements PushLog {
  @Override
  public void sent(Blob blob) {
    lines.add("sent " + blob.content().length + " bytes");
  }

  @Override
  public void had(Blob blob) {
    lines.add("had " + blob.content().length + " bytes");
  }

  @Override
  public void tagged(String tag) {
    lines.add("tagged " + tag);
  }

  @Override
  public void retries(String why, Duration pause) {
    lines.add("retries in " + pause.toSeconds() + " s: " + why);
  }
}
