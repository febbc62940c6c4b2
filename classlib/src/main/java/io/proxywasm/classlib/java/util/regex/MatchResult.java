package io.proxywasm.classlib.java.util.regex;

import org.jspecify.annotations.Nullable;

/** The groups of a match. */
public interface MatchResult {
  int start();

  int start(int group);

  int end();

  int end(int group);

  String group();

  @Nullable String group(int group);

  int groupCount();
}
