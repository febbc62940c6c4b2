package io.proxywasm.classlib.methods.java.lang;

import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;

/** Integers in decimal. */
final class IntegerText {
  private IntegerText() {}

  static String of(int value) {
    char[] chars = new char[length(value)];
    write(value, chars, chars.length);
    return Concatenation.text(chars);
  }

  static int length(int value) {
    int length = value < 0 ? 2 : 1;
    // Below zero, since the smallest number has no opposite.
    for (int rest = (value < 0 ? value : -value) / 10; rest != 0; rest /= 10) {
      length++;
    }
    return length;
  }

  /** Writes a number that ends before {@code end}; the array has the room. */
  @Unmanaged // without a check of each index, and nothing in it lets the array move
  static void write(int value, char[] chars, int end) {
    Address at = Address.ofData(chars).add(2 * end);
    int rest = value < 0 ? value : -value;
    do {
      int next = rest / 10;
      at = at.add(-2);
      at.putChar((char) ('0' + next * 10 - rest));
      rest = next;
    } while (rest != 0);
    if (value < 0) {
      at.add(-2).putChar('-');
    }
  }
}
