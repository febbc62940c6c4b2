package io.proxywasm.sdk.json;

/**
 * Says where JSON is not what it should be: {@code line 3, column 17, $.rules[2].path: expected a
 * string, found a number}.
 */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String path;

  JsonException(int line, int column, String path, String problem) {
    super(
        line == 0 ? problem : "line " + line + ", column " + column + ", " + path + ": " + problem);
    this.line = line;
    this.column = column;
    this.path = path;
  }

  /** Returns the line, from 1; 0 for a value that was not read but made. */
  public int line() {
    return line;
  }

  /** Returns the column, in characters from 1; 0 for a value that was not read but made. */
  public int column() {
    return column;
  }

  /**
   * Returns the path, for instance {@code $.rules[2].path}; empty for a value that was not read but
   * made.
   */
  public String path() {
    return path;
  }
}
