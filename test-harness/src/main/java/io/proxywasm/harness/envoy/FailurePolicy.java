package io.proxywasm.harness.envoy;

/** What Envoy does with streams after a filter's VM failed, by a trap for instance. */
public enum FailurePolicy {
  /** Answers 503 to every stream of that worker until the configuration changes. */
  CLOSED("FAIL_CLOSED"),
  /** Passes every stream of that worker on as if there were no filter. */
  OPEN("FAIL_OPEN"),
  /**
   * Starts a new VM with the next stream, unless the failed one started less than the backoff time
   * ago: until then streams are answered 503. Streams of other workers are not touched.
   */
  RELOAD("FAIL_RELOAD");

  private final String envoyName;

  FailurePolicy(String envoyName) {
    this.envoyName = envoyName;
  }

  String envoyName() {
    return envoyName;
  }
}
