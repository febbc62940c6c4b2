package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.OnInstance;
import java.util.stream.IntStream;

/** Methods of {@link CharSequence}. */
public final class CharSequenceMethods {
  private CharSequenceMethods() {}

  @OnInstance
  public static boolean isEmpty(CharSequence sequence) {
    return sequence.length() == 0;
  }

  @OnInstance
  public static IntStream chars(CharSequence sequence) {
    return SequenceUnits.stream(sequence);
  }

  @OnInstance
  public static IntStream codePoints(CharSequence sequence) {
    return SequencePoints.stream(sequence);
  }

  public static int compare(CharSequence a, CharSequence b) {
    int both = Math.min(a.length(), b.length());
    for (int i = 0; i < both; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return a.charAt(i) - b.charAt(i);
      }
    }
    return a.length() - b.length();
  }
}
