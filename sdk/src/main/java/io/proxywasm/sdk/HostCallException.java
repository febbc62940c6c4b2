package io.proxywasm.sdk;

/**
 * Is thrown when the proxy refuses a host call. The message names the call, its argument and what
 * to do. The subclasses stand for the statuses of ABI 0.2.1 that a filter may want to tell apart; a
 * value that is not there is no exception but an absent value.
 *
 * <p>The statuses of ABI 0.2.1 are OK 0, NOT_FOUND 1, BAD_ARGUMENT 2, SERIALIZATION_FAILURE 3,
 * PARSE_FAILURE 4, INVALID_MEMORY_ACCESS 6, EMPTY 7, CAS_MISMATCH 8, INTERNAL_FAILURE 10 and
 * UNIMPLEMENTED 12. A proxy may give others, too.
 */
public class HostCallException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  public HostCallException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** Returns the ABI's status, as the proxy gave it. */
  public final int status() {
    return status;
  }
}
