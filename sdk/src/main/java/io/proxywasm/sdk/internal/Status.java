package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.BadArgumentException;
import io.proxywasm.sdk.HostCallException;
import io.proxywasm.sdk.InternalFailureException;
import io.proxywasm.sdk.ParseFailureException;
import io.proxywasm.sdk.SerializationFailureException;
import io.proxywasm.sdk.UnimplementedException;

/** The statuses of ABI 0.2.1, and the exceptions they become. */
final class Status {
  static final int OK = 0;
  static final int NOT_FOUND = 1;
  static final int BAD_ARGUMENT = 2;
  static final int SERIALIZATION_FAILURE = 3;
  static final int PARSE_FAILURE = 4;
  static final int EMPTY = 7;
  static final int CAS_MISMATCH = 8;
  static final int INTERNAL_FAILURE = 10;
  static final int UNIMPLEMENTED = 12;

  private Status() {}

  /**
   * Passes OK and throws for all else.
   *
   * @param call the host call's name
   * @param argument what it was about; may be empty
   */
  static void check(int status, String call, String argument) {
    if (status != OK) {
      throw failure(status, call, argument);
    }
  }

  /** Makes the exception for a status that is not OK. */
  static HostCallException failure(int status, String call, String argument) {
    String start = call + (argument.isEmpty() ? "" : "(" + argument + ")") + " answered ";
    return switch (status) {
      case NOT_FOUND ->
          new HostCallException(
              status, start + "NOT_FOUND: there is no such thing, or not in this phase");
      case BAD_ARGUMENT ->
          new BadArgumentException(
              status,
              start
                  + "BAD_ARGUMENT: it cannot be used in this phase or is out of range; headers can"
                  + " be changed until their callback returned CONTINUE, bodies within theirs");
      case SERIALIZATION_FAILURE ->
          new SerializationFailureException(
              status, start + "SERIALIZATION_FAILURE: the proxy cannot give this value as bytes");
      case PARSE_FAILURE ->
          new ParseFailureException(
              status, start + "PARSE_FAILURE: the proxy cannot read what it was given");
      case CAS_MISMATCH ->
          new HostCallException(
              status, start + "CAS_MISMATCH: others have set the value first, each time");
      case INTERNAL_FAILURE ->
          new InternalFailureException(
              status, start + "INTERNAL_FAILURE: the proxy's own log may say more");
      case UNIMPLEMENTED ->
          new UnimplementedException(
              status, start + "UNIMPLEMENTED: this proxy does not have the call");
      default -> new HostCallException(status, start + "status " + status);
    };
  }
}
