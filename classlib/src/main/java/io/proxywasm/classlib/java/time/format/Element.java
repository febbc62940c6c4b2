package io.proxywasm.classlib.java.time.format;

/** A part of a formatter. */
interface Element {
  /** Prints; false if an optional section lacks a value for it. */
  boolean print(PrintContext context, StringBuilder to);

  /** Parses from a position; returns the one after, or the complement of where it failed. */
  int parse(ParseContext context, CharSequence text, int position);
}
