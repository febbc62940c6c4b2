package io.proxywasm.maven.run;

/** Takes what a served filter and its server have to say. Called from several threads. */
public interface RunLog {
  /** Takes what the filter did, and what the server does. */
  void info(String line);

  /** Takes what went wrong but does not end the server. */
  void error(String line);
}
