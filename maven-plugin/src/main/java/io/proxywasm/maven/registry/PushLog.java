package io.proxywasm.maven.registry;

import io.proxywasm.maven.image.Blob;
import java.time.Duration;

/** Hears what becomes of a push. */
public interface PushLog {
  /** The registry has a blob now. */
  void sent(Blob blob);

  /** The registry had a blob already: it was not sent. */
  void had(Blob blob);

  /** The image has a name more. */
  void tagged(String tag);

  /** An attempt failed and is repeated after a pause. */
  void retries(String why, Duration pause);
}
