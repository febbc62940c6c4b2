package io.proxywasm.harness;

/**
 * Says that a filter could not be loaded, or did what makes the proxy itself fail. The message ends
 * with the trace of the calls between proxy and filter, where there were any.
 */
public final class HostFailure extends AssertionError {
  private static final long serialVersionUID = 1;

  private final String summary;

  /** Makes a failure with a message ready for the reader. */
  public HostFailure(String message) {
    super(message);
    this.summary = message;
  }

  /**
   * Makes a failure with a message ready for the reader and the trace of calls, which follows it.
   */
  public HostFailure(String summary, String calls) {
    super(summary + "\nThe calls:\n" + calls);
    this.summary = summary;
  }

  /** Makes a failure with a message ready for the reader and what caused it. */
  public HostFailure(String message, Throwable cause) {
    super(message, cause);
    this.summary = message;
  }

  /** Returns the message without the trace, in which is all that the filter was given. */
  public String summary() {
    return summary;
  }
}
