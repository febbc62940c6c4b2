package io.proxywasm.classlib.java.util;

import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.Observer}. */
public interface Observer {
  void update(Observable subject, @Nullable Object argument);
}
