package io.proxywasm.classlib.java.util.regex;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Matches a pattern against a text. */
public final class Matcher implements MatchResult {
  private Pattern pattern;
  private TextView text;
  private Machine machine;
  private Groups groups;
  private int lastEnd;
  private int appended;
  private int changes;

  Matcher(Pattern pattern, CharSequence input) {
    this.pattern = pattern;
    this.text = new TextView(input.toString());
    this.machine = new Machine(pattern.program(), text);
    this.groups = none();
    this.lastEnd = -1;
  }

  private Groups none() {
    return new Groups(text.text(), null, pattern.program());
  }

  public Pattern pattern() {
    return pattern;
  }

  private Groups available() {
    if (!groups.exist()) {
      throw new IllegalStateException("No match available");
    }
    return groups;
  }

  public MatchResult toMatchResult() {
    return groups;
  }

  public Matcher usePattern(Pattern newPattern) {
    if (newPattern == null) {
      throw new IllegalArgumentException("Pattern cannot be null");
    }
    pattern = newPattern;
    machine = new Machine(pattern.program(), text);
    groups = none();
    changes++;
    return this;
  }

  public Matcher reset() {
    groups = none();
    lastEnd = -1;
    appended = 0;
    text.region(0, text.length());
    changes++;
    return this;
  }

  public Matcher reset(CharSequence input) {
    var old = text;
    text = new TextView(input.toString());
    text.setAnchoring(old.anchoring());
    text.setTransparent(old.transparent());
    machine = new Machine(pattern.program(), text);
    return reset();
  }

  @Override
  public int start() {
    return available().start();
  }

  @Override
  public int start(int group) {
    return available().start(group);
  }

  public int start(String name) {
    return groups.start(groups.number(name));
  }

  @Override
  public int end() {
    return available().end();
  }

  @Override
  public int end(int group) {
    return available().end(group);
  }

  public int end(String name) {
    return groups.end(groups.number(name));
  }

  @Override
  public String group() {
    return groups.group();
  }

  @Override
  public @Nullable String group(int group) {
    return groups.group(group);
  }

  public @Nullable String group(String name) {
    return groups.group(groups.number(name));
  }

  @Override
  public int groupCount() {
    return pattern.program().groups();
  }

  public boolean matches() {
    text.begin(lastEnd < 0 ? text.from() : lastEnd);
    return take(machine.matchesAt(text.from(), true));
  }

  public boolean lookingAt() {
    text.begin(lastEnd < 0 ? text.from() : lastEnd);
    return take(machine.matchesAt(text.from(), false));
  }

  public boolean find() {
    int next = text.from();
    if (lastEnd >= 0) {
      boolean empty = groups.exist() && groups.start() == groups.end();
      next = Math.max(next, empty ? lastEnd + 1 : lastEnd);
    }
    if (next > text.to()) {
      groups = none();
      return false;
    }
    return search(next);
  }

  public boolean find(int start) {
    if (start < 0 || start > text.length()) {
      throw new IndexOutOfBoundsException("Illegal start index");
    }
    reset();
    return search(start);
  }

  private boolean search(int start) {
    text.begin(lastEnd < 0 ? start : lastEnd);
    if (pattern.program().isAnchored()) {
      return take(machine.matchesAt(start, false));
    }
    int last = text.to() - pattern.program().leastLength();
    for (int at = start; at <= last; at++) {
      if (machine.mayBeginAt(at) && machine.matchesAt(at, false)) {
        return take(true);
      }
    }
    text.hitEnd();
    return take(false);
  }

  private boolean take(boolean found) {
    groups = found ? new Groups(text.text(), machine.groups(), pattern.program()) : none();
    if (found) {
      lastEnd = groups.end();
    }
    changes++;
    return found;
  }

  public static String quoteReplacement(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$");
  }

  public Matcher appendReplacement(StringBuffer result, String replacement) {
    result.append(next(replacement));
    return this;
  }

  public Matcher appendReplacement(StringBuilder result, String replacement) {
    result.append(next(replacement));
    return this;
  }

  /** Returns the text up to this match, and what replaces that. */
  private StringBuilder next(String replacement) {
    var replaced = new StringBuilder();
    Replacement.append(replacement, available(), replaced);
    replaced.insert(0, text.text().substring(appended, groups.start()));
    appended = groups.end();
    return replaced;
  }

  public StringBuffer appendTail(StringBuffer result) {
    return result.append(text.text(), appended, text.length());
  }

  public StringBuilder appendTail(StringBuilder result) {
    return result.append(text.text(), appended, text.length());
  }

  public String replaceAll(String replacement) {
    return replace(match -> replacement, Integer.MAX_VALUE);
  }

  public String replaceAll(Function<MatchResult, String> replacer) {
    Objects.requireNonNull(replacer);
    return replace(replacer, Integer.MAX_VALUE);
  }

  public String replaceFirst(String replacement) {
    if (replacement == null) {
      throw new NullPointerException("replacement");
    }
    return replace(match -> replacement, 1);
  }

  public String replaceFirst(Function<MatchResult, String> replacer) {
    Objects.requireNonNull(replacer);
    return replace(replacer, 1);
  }

  private String replace(Function<MatchResult, String> replacer, int times) {
    reset();
    var result = new StringBuilder();
    for (int i = 0; i < times && find(); i++) {
      int before = changes;
      var replacement = replacer.apply(this);
      if (changes != before) {
        throw new ConcurrentModificationException();
      }
      appendReplacement(result, replacement);
    }
    return appendTail(result).toString();
  }

  public Stream<MatchResult> results() {
    var results = new ArrayList<MatchResult>();
    reset();
    while (find()) {
      results.add(groups);
    }
    return results.stream();
  }

  public Matcher region(int start, int end) {
    if (start < 0 || start > text.length()) {
      throw new IndexOutOfBoundsException("start");
    }
    if (end < 0 || end > text.length()) {
      throw new IndexOutOfBoundsException("end");
    }
    if (start > end) {
      throw new IndexOutOfBoundsException("start > end");
    }
    reset();
    text.region(start, end);
    return this;
  }

  public int regionStart() {
    return text.from();
  }

  public int regionEnd() {
    return text.to();
  }

  public boolean hasTransparentBounds() {
    return text.transparent();
  }

  public Matcher useTransparentBounds(boolean transparent) {
    text.setTransparent(transparent);
    return this;
  }

  public boolean hasAnchoringBounds() {
    return text.anchoring();
  }

  public Matcher useAnchoringBounds(boolean anchoring) {
    text.setAnchoring(anchoring);
    return this;
  }

  public boolean hitEnd() {
    return text.wasEndHit();
  }

  public boolean requireEnd() {
    return text.isEndRequired();
  }

  @Override
  public String toString() {
    return "java.util.regex.Matcher[pattern="
        + pattern
        + " region="
        + text.from()
        + ","
        + text.to()
        + " lastmatch="
        + (groups.exist() ? groups.group() : "")
        + "]";
  }
}
