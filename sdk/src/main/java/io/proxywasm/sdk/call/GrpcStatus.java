package io.proxywasm.sdk.call;

/**
 * How a gRPC call ended: a code of gRPC's own list and a text. Some codes come from the proxy, not
 * from the server: {@link #UNAVAILABLE} when no server can be reached, {@link #DEADLINE_EXCEEDED}
 * or {@link #UNAVAILABLE} when the timeout passed, {@link #INTERNAL} when the reply was cut off.
 *
 * @see <a href="https://grpc.github.io/grpc/core/md_doc_statuscodes.html">gRPC's status codes</a>
 */
public final class GrpcStatus {
  public static final int OK = 0;
  public static final int CANCELLED = 1;
  public static final int UNKNOWN = 2;
  public static final int INVALID_ARGUMENT = 3;
  public static final int DEADLINE_EXCEEDED = 4;
  public static final int NOT_FOUND = 5;
  public static final int ALREADY_EXISTS = 6;
  public static final int PERMISSION_DENIED = 7;
  public static final int RESOURCE_EXHAUSTED = 8;
  public static final int FAILED_PRECONDITION = 9;
  public static final int ABORTED = 10;
  public static final int OUT_OF_RANGE = 11;
  public static final int UNIMPLEMENTED = 12;
  public static final int INTERNAL = 13;
  public static final int UNAVAILABLE = 14;
  public static final int DATA_LOSS = 15;
  public static final int UNAUTHENTICATED = 16;

  private final int code;
  private final String message;

  private GrpcStatus(int code, String message) {
    this.code = code;
    this.message = message;
  }

  /** Makes a status. */
  public static GrpcStatus of(int code, String message) {
    return new GrpcStatus(code, message);
  }

  /** Returns the code; one of this class's, unless the server made up its own. */
  public int code() {
    return code;
  }

  /** Tells whether the call succeeded. */
  public boolean isOk() {
    return code == OK;
  }

  /**
   * Returns the text that came with the code; may be empty. Envoy adds to the server's text what
   * else it knows, in braces: {@code no such key{via_upstream}}.
   */
  public String message() {
    return message;
  }

  @Override
  public String toString() {
    return message.isEmpty() ? name() : name() + ": " + message;
  }

  private String name() {
    return switch (code) {
      case OK -> "OK";
      case CANCELLED -> "CANCELLED";
      case UNKNOWN -> "UNKNOWN";
      case INVALID_ARGUMENT -> "INVALID_ARGUMENT";
      case DEADLINE_EXCEEDED -> "DEADLINE_EXCEEDED";
      case NOT_FOUND -> "NOT_FOUND";
      case ALREADY_EXISTS -> "ALREADY_EXISTS";
      case PERMISSION_DENIED -> "PERMISSION_DENIED";
      case RESOURCE_EXHAUSTED -> "RESOURCE_EXHAUSTED";
      case FAILED_PRECONDITION -> "FAILED_PRECONDITION";
      case ABORTED -> "ABORTED";
      case OUT_OF_RANGE -> "OUT_OF_RANGE";
      case UNIMPLEMENTED -> "UNIMPLEMENTED";
      case INTERNAL -> "INTERNAL";
      case UNAVAILABLE -> "UNAVAILABLE";
      case DATA_LOSS -> "DATA_LOSS";
      case UNAUTHENTICATED -> "UNAUTHENTICATED";
      default -> "status " + code;
    };
  }
}
