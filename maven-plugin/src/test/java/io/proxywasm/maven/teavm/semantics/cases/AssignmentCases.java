package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Trace.log;
import static io.proxywasm.maven.teavm.semantics.cases.Trace.logged;
import static io.proxywasm.maven.teavm.semantics.cases.Trace.next;

import java.util.Arrays;
import java.util.List;

/** Assignments that compute and convert. */
@SuppressWarnings({
  "BoxedPrimitiveEquality",
  "NarrowingCompoundAssignment",
  "ReferenceEquality",
  "lossy-conversions"
}) // what is odd is what is tried
final class AssignmentCases {
  private AssignmentCases() {}

  static List<Case> all() {
    return List.of(
        new Case("byte += int", () -> byteAdd((byte) 100, 200)),
        new Case("byte >>>= 1", () -> byteShift((byte) -1, 1)),
        new Case("short <<= 12", () -> shortShift((short) 9, 12)),
        new Case("char += int", () -> (int) charAdd('\uFFFF', 2)),
        new Case("char -= char", () -> (int) charAdd('a', -'b')),
        new Case("int *= double", () -> intTimes(7, 1.5) + " " + intTimes(Integer.MAX_VALUE, 2)),
        new Case("int += long", () -> intAdd(1, 1L << 40 | 5)),
        new Case("int -= float", () -> intMinus(16_777_217, 0.5f)),
        new Case("int /= double", () -> intOver(7, 0.0) + " " + intOver(-7, 2.0)),
        new Case("long >>= int beyond", () -> longShift(1L << 62, 65) + " " + longShift(-8, -62)),
        new Case("int >>>= long", () -> intShift(-1, 33L) + " " + intShift(-1, -1L)),
        new Case("element += in place", AssignmentCases::elements),
        new Case("element of a side effect", AssignmentCases::elementOnce),
        new Case("text += anything", () -> appended("a") + appended(null)),
        new Case("object += text", AssignmentCases::objectPlus),
        new Case("boolean &= |= ^=", AssignmentCases::booleans),
        new Case("chained assignments", AssignmentCases::chained),
        new Case("assignment as a value", AssignmentCases::asValue),
        new Case("Integer++", AssignmentCases::boxedIncrement),
        new Case("Character++ and Byte--", AssignmentCases::boxedOthers),
        new Case("field of a call, once", AssignmentCases::fieldOnce),
        new Case("null field", () -> Opaque.of((Holder) null).value += 1),
        new Case("null array's value first", AssignmentCases::nullArray),
        new Case("array, index, then value", AssignmentCases::storeOrder),
        new Case("++ of a short element", AssignmentCases::shortElement));
  }

  private static int byteAdd(byte b, int i) {
    b += i;
    return b;
  }

  private static int byteShift(byte b, int by) {
    b >>>= by;
    return b;
  }

  private static int shortShift(short s, int by) {
    s <<= by;
    return s;
  }

  private static char charAdd(char c, int i) {
    c += i;
    return c;
  }

  private static int intTimes(int i, double d) {
    i *= d;
    return i;
  }

  private static int intAdd(int i, long l) {
    i += l;
    return i;
  }

  private static int intMinus(int i, float f) {
    i -= f;
    return i;
  }

  private static int intOver(int i, double d) {
    i /= d;
    return i;
  }

  private static long longShift(long l, int by) {
    return l >> by;
  }

  private static int intShift(int i, long by) {
    i >>>= by;
    return i;
  }

  private static String elements() {
    byte[] bytes = {100};
    char[] chars = {'a'};
    long[] longs = {1};
    double[] doubles = {1};
    bytes[0] += 100;
    chars[0] *= 2;
    longs[0] <<= 65;
    doubles[0] /= 3;
    return bytes[0] + " " + (int) chars[0] + " " + longs[0] + " " + doubles[0];
  }

  private static String elementOnce() {
    Trace.restart(0);
    int[] array = {10, 20, 30};
    array[next()] += next() * 100;
    array[next()]++;
    return Arrays.toString(array) + Trace.count();
  }

  private static String appended(String text) {
    text += 'c';
    text += 1 + 2;
    text += 1.0f;
    text += null;
    text += new char[0].length;
    text += 'a' + 1;
    return text;
  }

  private static Object objectPlus() {
    Object object = "o";
    object += "p";
    return object;
  }

  private static String booleans() {
    boolean b = true;
    b &= log("f").isEmpty();
    b |= log("t").length() == 1;
    b ^= true;
    return b + logged();
  }

  private static String chained() {
    int a;
    long b;
    double c;
    c = b = a = 'x';
    int[] array = new int[2];
    int i = 0;
    array[i] = i = 1;
    return a + " " + b + " " + c + Arrays.toString(array) + i;
  }

  private static int asValue() {
    int x = 3;
    int y = (x = 5) * x + (x += 2) * x;
    return y + x;
  }

  private static String boxedIncrement() {
    Integer a = 127;
    Integer before = a++;
    Integer after = ++a;
    return before + " " + after + (a == after) + (before == Integer.valueOf(127));
  }

  private static String boxedOthers() {
    Character c = 'a';
    c++;
    Byte b = Byte.MIN_VALUE;
    b--;
    Long l = 5L;
    l += 2;
    return c + " " + b + " " + l;
  }

  private static final class Holder {
    int value = 5;
  }

  private static Holder holder() {
    log("holder");
    return new Holder();
  }

  private static String fieldOnce() {
    return (holder().value += 3) + " " + holder().value++ + logged();
  }

  private static String nullArray() {
    int[] none = Opaque.of((int[]) null);
    try {
      none[0] = log("value").length();
    } catch (NullPointerException e) {
      return logged();
    }
    return "none";
  }

  private static String storeOrder() {
    try {
      ints(log("array"))[index(log("index"))] = Integer.parseInt(log("x"));
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName() + logged();
    }
    return "stored";
  }

  private static int[] ints(String text) {
    return new int[text.length() - 5];
  }

  private static int index(String text) {
    return text.length();
  }

  private static String shortElement() {
    short[] array = {Short.MAX_VALUE};
    return array[0]++ + " " + array[0] + " " + --array[0];
  }
}
