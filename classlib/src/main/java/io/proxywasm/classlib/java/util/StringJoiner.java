package io.proxywasm.classlib.java.util;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.StringJoiner}. */
public final class StringJoiner {
  private final String delimiter;
  private final String prefix;
  private final String suffix;
  private @Nullable StringBuilder elements;
  private @Nullable String emptyValue;

  public StringJoiner(CharSequence delimiter) {
    this(delimiter, "", "");
  }

  public StringJoiner(CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
    Objects.requireNonNull(prefix, "The prefix must not be null");
    Objects.requireNonNull(delimiter, "The delimiter must not be null");
    Objects.requireNonNull(suffix, "The suffix must not be null");
    this.delimiter = delimiter.toString();
    this.prefix = prefix.toString();
    this.suffix = suffix.toString();
  }

  public StringJoiner setEmptyValue(CharSequence value) {
    emptyValue = Objects.requireNonNull(value, "The empty value must not be null").toString();
    return this;
  }

  public StringJoiner add(@Nullable CharSequence element) {
    if (elements == null) {
      elements = new StringBuilder();
    } else {
      elements.append(delimiter);
    }
    elements.append(String.valueOf(element));
    return this;
  }

  public StringJoiner merge(StringJoiner other) {
    return other.elements == null ? this : add(other.elements.toString());
  }

  public int length() {
    return toString().length();
  }

  @Override
  public String toString() {
    if (elements == null && emptyValue != null) {
      return emptyValue;
    }
    return prefix + (elements == null ? "" : elements) + suffix;
  }
}
