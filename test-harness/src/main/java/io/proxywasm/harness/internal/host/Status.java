package io.proxywasm.harness.internal.host;

/** The ABI's status codes. */
public final class Status {
  public static final int OK = 0;
  public static final int NOT_FOUND = 1;
  public static final int BAD_ARGUMENT = 2;
  public static final int SERIALIZATION_FAILURE = 3;
  public static final int PARSE_FAILURE = 4;
  public static final int INVALID_MEMORY_ACCESS = 6;
  public static final int EMPTY = 7;
  public static final int CAS_MISMATCH = 8;
  public static final int INTERNAL_FAILURE = 10;
  public static final int UNIMPLEMENTED = 12;

  private Status() {}

  static String name(int status) {
    return switch (status) {
      case OK -> "OK";
      case NOT_FOUND -> "NOT_FOUND";
      case BAD_ARGUMENT -> "BAD_ARGUMENT";
      case SERIALIZATION_FAILURE -> "SERIALIZATION_FAILURE";
      case PARSE_FAILURE -> "PARSE_FAILURE";
      case INVALID_MEMORY_ACCESS -> "INVALID_MEMORY_ACCESS";
      case EMPTY -> "EMPTY";
      case CAS_MISMATCH -> "CAS_MISMATCH";
      case INTERNAL_FAILURE -> "INTERNAL_FAILURE";
      case 11 -> "BROKEN_CONNECTION";
      case UNIMPLEMENTED -> "UNIMPLEMENTED";
      default -> Integer.toString(status);
    };
  }
}
