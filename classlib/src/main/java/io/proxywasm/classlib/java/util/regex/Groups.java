package io.proxywasm.classlib.java.util.regex;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the groups of one match took. */
final class Groups implements MatchResult {
  private final String text;
  private final int @Nullable [] bounds;
  private final int count;
  private final Map<String, Integer> names;

  /**
   * Takes the start and end of each group.
   *
   * @param bounds null if there is no match
   */
  Groups(String text, int @Nullable [] bounds, Program program) {
    this.text = text;
    this.bounds = bounds;
    this.count = program.groups();
    this.names = program.names();
  }

  boolean exist() {
    return bounds != null;
  }

  private int bound(int group, int side) {
    if (bounds == null) {
      throw new IllegalStateException("No match found");
    }
    if (group < 0 || group > count) {
      throw new IndexOutOfBoundsException("No group " + group);
    }
    return bounds[2 * group + side];
  }

  @Override
  public int start() {
    return bound(0, 0);
  }

  @Override
  public int start(int group) {
    return bound(group, 0);
  }

  @Override
  public int end() {
    return bound(0, 1);
  }

  @Override
  public int end(int group) {
    return bound(group, 1);
  }

  @Override
  public String group() {
    int start = bound(0, 0);
    return text.substring(start, end());
  }

  @Override
  public @Nullable String group(int group) {
    int start = bound(group, 0);
    return start < 0 ? null : text.substring(start, end(group));
  }

  int number(String name) {
    Objects.requireNonNull(name, "Group name");
    if (bounds == null) {
      throw new IllegalStateException("No match found");
    }
    var number = names.get(name);
    if (number == null) {
      throw new IllegalArgumentException("No group with name <" + name + ">");
    }
    return number;
  }

  @Override
  public int groupCount() {
    return count;
  }
}
