package io.proxywasm.maven.run;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what was told. */
final class RecordedLog implements RunLog {
  final List<String> infos = new CopyOnWriteArrayList<>();
  final List<String> errors = new CopyOnWriteArrayList<>();

  @Override
  public void info(String line) {
    infos.add(line);
  }

  @Override
  public void error(String line) {
    errors.add(line);
  }
}
