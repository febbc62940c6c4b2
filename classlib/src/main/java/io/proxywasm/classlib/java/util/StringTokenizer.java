package io.proxywasm.classlib.java.util;

import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.StringTokenizer}: delimiters may be surrogate pairs. */
public class StringTokenizer implements Enumeration<Object> {
  private final String text;
  private final boolean returnsDelimiters;
  private @Nullable String delimiters;
  private int at;

  public StringTokenizer(String text) {
    this(text, " \t\n\r\f", false);
  }

  public StringTokenizer(String text, @Nullable String delimiters) {
    this(text, delimiters, false);
  }

  public StringTokenizer(String text, @Nullable String delimiters, boolean returnDelimiters) {
    this.text = Objects.requireNonNull(text);
    this.delimiters = delimiters;
    this.returnsDelimiters = returnDelimiters;
  }

  public boolean hasMoreTokens() {
    return start(at) < text.length();
  }

  public String nextToken() {
    int from = start(at);
    if (from >= text.length()) {
      at = from;
      throw new NoSuchElementException();
    }
    at = end(from);
    return text.substring(from, at);
  }

  public String nextToken(@Nullable String other) {
    delimiters = other;
    return nextToken();
  }

  @Override
  public boolean hasMoreElements() {
    return hasMoreTokens();
  }

  @Override
  public Object nextElement() {
    return nextToken();
  }

  public int countTokens() {
    int count = 0;
    for (int from = start(at); from < text.length(); from = start(end(from))) {
      count++;
    }
    return count;
  }

  /** Returns where the next token starts from a place on. */
  private int start(int from) {
    Objects.requireNonNull(delimiters);
    return returnsDelimiters ? from : skip(from, true);
  }

  private int end(int from) {
    int end = skip(from, false);
    return end == from ? from + Character.charCount(text.codePointAt(from)) : end;
  }

  /** Returns where there are no delimiters any more, or the first one. */
  private int skip(int from, boolean skipped) {
    int i = from;
    while (i < text.length() && isDelimiter(text.codePointAt(i)) == skipped) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private boolean isDelimiter(int c) {
    int i = Objects.requireNonNull(delimiters).indexOf(c);
    return i >= 0 && delimiters.codePointAt(i) == c;
  }
}
