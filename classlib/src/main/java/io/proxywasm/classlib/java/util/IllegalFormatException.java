package io.proxywasm.classlib.java.util;

/** What all complaints about a format string are. */
public class IllegalFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  IllegalFormatException() {}
}
