package io.proxywasm.classlib.java.util.regex;

import java.util.Arrays;

/**
 * What a machine can still go back to: entries of four words, of which the first is the kind. An
 * array, because nothing in a module could catch an overflow of the stack.
 */
final class Choices {
  /** Goes on at instruction [1] with position [2]. */
  static final int BRANCH = 0;

  /** Register [1] was [2]. */
  static final int RESTORE = 1;

  /** Gives back characters of a run down to position [3], now at [2], and goes on at [1]. */
  static final int GREEDY = 2;

  /** Takes one more character at position [2] for the run at [1], which has [3]. */
  static final int LAZY = 3;

  /** Goes round the loop at [1] once more, from position [2]. */
  static final int AGAIN = 4;

  private static final int ENTRY = 4;
  private static final int MAX_WORDS = 1 << 22;

  private int[] words = new int[16 * ENTRY];
  private int size;

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  void push(int kind, int a, int b, int c) {
    if (size == words.length) {
      if (size >= MAX_WORDS) {
        size = 0;
        throw new StackOverflowError();
      }
      words = Arrays.copyOf(words, 2 * size);
    }
    words[size] = kind;
    words[size + 1] = a;
    words[size + 2] = b;
    words[size + 3] = c;
    size += ENTRY;
  }

  void pop() {
    size -= ENTRY;
  }

  /** Returns a word of the last entry. */
  int top(int word) {
    return words[size - ENTRY + word];
  }

  void setTop(int word, int value) {
    words[size - ENTRY + word] = value;
  }

  /** Forgets what can be tried again since a size, and keeps the oldest values to restore. */
  void commit(int since) {
    int kept = since;
    for (int i = since; i < size; i += ENTRY) {
      if (words[i] == RESTORE && !restores(words[i + 1], since, kept)) {
        System.arraycopy(words, i, words, kept, ENTRY);
        kept += ENTRY;
      }
    }
    size = kept;
  }

  private boolean restores(int register, int from, int to) {
    for (int i = from; i < to; i += ENTRY) {
      if (words[i + 1] == register) {
        return true;
      }
    }
    return false;
  }
}
