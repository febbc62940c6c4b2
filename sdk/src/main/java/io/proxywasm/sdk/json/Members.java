package io.proxywasm.sdk.json;

import org.jspecify.annotations.Nullable;

/**
 * An object's members, in order. Many of them are found by a sorted index and not by hash, so that
 * no body can be made of names that take long to find.
 */
final class Members {
  /** Up to so many members are looked through faster than they are sorted. */
  private static final int FEW = 12;

  private String[] names = new String[4];
  private JsonValue[] values = new JsonValue[4];
  private int size;

  /** The members' numbers in the order of their names; null until it is needed. */
  private int @Nullable [] index;

  int size() {
    return size;
  }

  String name(int member) {
    return names[member];
  }

  JsonValue value(int member) {
    return values[member];
  }

  /** Adds a member without asking whether its name is there. */
  void append(String name, JsonValue value) {
    if (size == names.length) {
      grow();
    }
    names[size] = name;
    values[size] = value;
    size++;
    index = null;
  }

  /** Returns a member's number; -1 if there is none of the name. */
  int find(String name) {
    if (size > FEW) {
      int place = place(name);
      return place < 0 ? -1 : index()[place];
    }
    for (int i = 0; i < size; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Sets a member's value, in its place if there is one of the name, else at the end. */
  void set(String name, JsonValue value) {
    int member = find(name);
    if (member >= 0) {
      values[member] = value;
      return;
    }
    int place = size > FEW ? ~place(name) : -1;
    int[] before = index;
    append(name, value);
    if (place >= 0 && before != null) {
      int[] after = new int[size];
      System.arraycopy(before, 0, after, 0, place);
      after[place] = size - 1;
      System.arraycopy(before, place, after, place + 1, size - 1 - place);
      index = after;
    }
  }

  /** Removes a member; those behind it move up. */
  void remove(int member) {
    int[] before = index;
    int[] after = new int[size - 1];
    if (before != null) {
      int at = 0;
      for (int other : before) {
        if (other != member) {
          after[at++] = other > member ? other - 1 : other;
        }
      }
      index = after;
    }
    size--;
    System.arraycopy(names, member + 1, names, member, size - member);
    System.arraycopy(values, member + 1, values, member, size - member);
  }

  /** Returns the number of the first member whose name an earlier one has; -1 if there is none. */
  int duplicate() {
    if (size <= FEW) {
      for (int i = 1; i < size; i++) {
        for (int j = 0; j < i; j++) {
          if (names[i].equals(names[j])) {
            return i;
          }
        }
      }
      return -1;
    }
    int first = -1;
    int[] sorted = index();
    for (int i = 1; i < size; i++) {
      // Equal names stay in their order, so the later member comes second.
      if (names[sorted[i]].equals(names[sorted[i - 1]]) && (first < 0 || sorted[i] < first)) {
        first = sorted[i];
      }
    }
    return first;
  }

  /** Returns where in the index a name is; if it is not there, the complement of its place. */
  private int place(String name) {
    int[] sorted = index();
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = names[sorted[middle]].compareTo(name);
      if (order == 0) {
        return middle;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return ~low;
  }

  private int[] index() {
    if (index == null) {
      index = sorted();
    }
    return index;
  }

  /** Sorts by merging ever longer runs. */
  private int[] sorted() {
    int[] from = new int[size];
    for (int i = 0; i < size; i++) {
      from[i] = i;
    }
    int[] to = new int[size];
    for (int width = 1; width < size; width *= 2) {
      for (int left = 0; left < size; left += 2 * width) {
        merge(from, to, left, Math.min(left + width, size), Math.min(left + 2 * width, size));
      }
      int[] sorted = to;
      to = from;
      from = sorted;
    }
    return from;
  }

  private void merge(int[] from, int[] to, int left, int middle, int end) {
    int a = left;
    int b = middle;
    for (int i = left; i < end; i++) {
      boolean first = b == end || (a < middle && names[from[a]].compareTo(names[from[b]]) <= 0);
      to[i] = from[first ? a++ : b++];
    }
  }

  private void grow() {
    String[] moreNames = new String[2 * size];
    JsonValue[] moreValues = new JsonValue[2 * size];
    System.arraycopy(names, 0, moreNames, 0, size);
    System.arraycopy(values, 0, moreValues, 0, size);
    names = moreNames;
    values = moreValues;
  }
}
