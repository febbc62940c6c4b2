package io.proxywasm.classlib.java.util;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a scanner, how far it is read, and what matched last. */
final class ScannedText {
  private static final Pattern ANY = Pattern.compile("(?s).*");

  private final Matcher matcher;
  private final int length;
  private int position;
  private boolean isMatch;

  ScannedText(String text) {
    length = text.length();
    matcher = ANY.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  int position() {
    return position;
  }

  /** Goes back, after a look ahead; what matched stays the last match. */
  void moveTo(int newPosition) {
    position = newPosition;
  }

  boolean isAtEnd() {
    return position == length;
  }

  boolean hasMatch() {
    return isMatch;
  }

  MatchResult match() {
    if (!isMatch) {
      throw new IllegalStateException("No match result available");
    }
    return matcher.toMatchResult();
  }

  /** Returns what matched, and forgets it. */
  MatchResult takeMatch() {
    var match = match();
    isMatch = false;
    return match;
  }

  private Matcher at(Pattern pattern, int end) {
    isMatch = false;
    return matcher.usePattern(pattern).region(position, end);
  }

  private @Nullable String take(boolean matches) {
    isMatch = matches;
    if (!matches) {
      return null;
    }
    position = matcher.end();
    return matcher.group();
  }

  /** Finds a pattern within a number of characters, or anywhere for 0, and moves behind it. */
  @Nullable String find(Pattern pattern, int horizon) {
    int end = horizon == 0 ? length : (int) Math.min(length, (long) position + horizon);
    return take(at(pattern, end).find());
  }

  /** Returns how far the rest of the line reaches. */
  int lineLength(Pattern separator) {
    return (at(separator, length).find() ? matcher.start() : length) - position;
  }

  boolean skip(Pattern pattern) {
    return take(at(pattern, length).lookingAt()) != null;
  }

  boolean hasToken(Pattern delimiter) {
    skipDelimiter(delimiter);
    return position < length;
  }

  private void skipDelimiter(Pattern delimiter) {
    if (at(delimiter, length).lookingAt()) {
      position = matcher.end();
    }
  }

  /** Moves behind the next token, if there is one that matches, and returns it. */
  @Nullable String token(Pattern delimiter, @Nullable Pattern pattern) {
    skipDelimiter(delimiter);
    return isAtEnd() ? null : take(atToken(delimiter, pattern == null ? ANY : pattern).matches());
  }

  /** Does the same for tokens that are read in some way; null is none. */
  @Nullable String token(Pattern delimiter, UnaryOperator<@Nullable String> reader) {
    skipDelimiter(delimiter);
    if (isAtEnd() || !atToken(delimiter, ANY).matches()) {
      return null;
    }
    String read = reader.apply(matcher.group());
    take(read != null);
    return read;
  }

  private Matcher atToken(Pattern delimiter, Pattern pattern) {
    at(delimiter, length);
    boolean isDelimited = matcher.find() && (matcher.end() > position || matcher.find());
    return at(pattern, isDelimited ? matcher.start() : length);
  }
}
