package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;

/** What is done with a StringBuffer, at places within and outside. */
@SuppressWarnings({"JdkObsolete", "UnnecessaryStringBuilder"}) // what is odd is what is tried
final class StringBufferCases {
  private StringBufferCases() {}

  static List<Case> all() {
    var matrix = new Matrix<StringBuffer>();
    matrix
        .on("StringBuffer", StringBuffer::new)
        .on("StringBuffer of a size", () -> new StringBuffer(3))
        .on("StringBuffer of text", () -> new StringBuffer("abcabc"))
        .on(
            "StringBuffer of characters",
            () -> new StringBuffer(new StringBuilder("a\uD83D\uDE00b")))
        .on("StringBuffer of a half", () -> new StringBuffer("\uDE00x\uD83D"));
    for (int i : new int[] {-1, 0, 1, 3, 6, 7}) {
      places(matrix, i);
    }
    appended(matrix);
    asked(matrix);
    return matrix.cases();
  }

  private static Object shown(Matrix.Body<StringBuffer> body, StringBuffer buffer)
      throws Exception {
    try {
      return Each.printable(body.of(buffer) + " " + buffer);
    } catch (IndexOutOfBoundsException e) {
      // Their messages differ from JDK to JDK.
      return e.getClass().getSuperclass().getName() + Each.printable(buffer.toString());
    }
  }

  private static void run(
      Matrix<StringBuffer> matrix, String name, Matrix.Body<StringBuffer> body) {
    matrix.run(name, buffer -> shown(body, buffer));
  }

  private static void places(Matrix<StringBuffer> matrix, int i) {
    char[] chars = {'x', 'y', 'z'};
    run(matrix, "charAt " + i, b -> b.charAt(i));
    run(matrix, "codePointAt " + i, b -> b.codePointAt(i));
    run(matrix, "codePointBefore " + i, b -> b.codePointBefore(i));
    run(matrix, "codePointCount " + i, b -> b.codePointCount(0, i));
    run(matrix, "offsetByCodePoints " + i, b -> b.offsetByCodePoints(i, 1));
    run(matrix, "deleteCharAt " + i, b -> b.deleteCharAt(i));
    run(matrix, "delete " + i, b -> b.delete(i, 3));
    run(matrix, "replace " + i, b -> b.replace(i, 3, "XY"));
    run(matrix, "substring " + i, b -> b.substring(i));
    run(matrix, "substring to " + i, b -> b.substring(1, i));
    run(matrix, "subSequence " + i, b -> b.subSequence(i, 3));
    run(matrix, "setLength " + i, b -> lengthened(b, i));
    run(matrix, "setCharAt " + i, b -> set(b, i));
    run(matrix, "getChars " + i, b -> copied(b, i));
    run(matrix, "indexOf from " + i, b -> b.indexOf("b", i) + " " + b.lastIndexOf("b", i));
    run(matrix, "insert text " + i, b -> b.insert(i, "XY"));
    run(matrix, "insert null " + i, b -> b.insert(i, Opaque.of((String) null)));
    run(matrix, "insert object " + i, b -> b.insert(i, Opaque.of((Object) List.of(1))));
    run(matrix, "insert boolean " + i, b -> b.insert(i, true));
    run(matrix, "insert char " + i, b -> b.insert(i, 'X'));
    run(matrix, "insert chars " + i, b -> b.insert(i, chars));
    run(matrix, "insert part of chars " + i, b -> b.insert(i, chars, 1, 2));
    run(matrix, "insert characters " + i, b -> b.insert(i, new StringBuilder("XY")));
    run(matrix, "insert part of characters " + i, b -> b.insert(i, new StringBuilder("XYZ"), 1, 2));
    run(matrix, "insert int " + i, b -> b.insert(i, Integer.MIN_VALUE));
    run(matrix, "insert long " + i, b -> b.insert(i, Long.MIN_VALUE));
    run(matrix, "insert float " + i, b -> b.insert(i, 1.5f));
    run(matrix, "insert double " + i, b -> b.insert(i, 1e300));
    run(matrix, "append part of chars " + i, b -> b.append(chars, i, 2));
    run(matrix, "append part of characters " + i, b -> b.append("XYZ", i, 3));
  }

  private static Object lengthened(StringBuffer buffer, int length) {
    buffer.setLength(length);
    return buffer.length() + buffer.toString().replace('\0', '0');
  }

  private static Object set(StringBuffer buffer, int index) {
    buffer.setCharAt(index, 'X');
    return buffer.length();
  }

  private static Object copied(StringBuffer buffer, int from) {
    char[] target = {'1', '2', '3', '4', '5', '6', '7'};
    buffer.getChars(from, Math.min(buffer.length(), 3), target, 2);
    return new String(target);
  }

  private static void appended(Matrix<StringBuffer> matrix) {
    run(matrix, "append text", b -> b.append("XY"));
    run(matrix, "append null", b -> b.append(Opaque.of((String) null)));
    run(matrix, "append no object", b -> b.append(Opaque.of((Object) null)));
    run(matrix, "append object", b -> b.append(Opaque.of((Object) 5)));
    run(matrix, "append no characters", b -> b.append(Opaque.of((CharSequence) null)));
    run(matrix, "append characters", b -> b.append(new StringBuilder("XY")));
    run(matrix, "append a StringBuffer", b -> b.append(new StringBuffer("XY")));
    run(matrix, "append itself", b -> b.append(b));
    run(matrix, "append no StringBuffer", b -> b.append(Opaque.of((StringBuffer) null)));
    run(matrix, "append chars", b -> b.append(new char[] {'X', 'Y'}));
    run(matrix, "append no chars", b -> b.append(Opaque.of((char[]) null)));
    run(matrix, "append boolean", b -> b.append(false));
    run(matrix, "append char", b -> b.append('X'));
    run(matrix, "append int", b -> b.append(-7));
    run(matrix, "append long", b -> b.append(Long.MAX_VALUE));
    run(matrix, "append float", b -> b.append(Float.NaN).append(1e10f));
    run(matrix, "append double", b -> b.append(-0.0).append(0.1));
    run(matrix, "appendCodePoint", b -> b.appendCodePoint(0x1F600).appendCodePoint('X'));
    run(matrix, "appendCodePoint of none", b -> b.appendCodePoint(0x110000));
  }

  private static void asked(Matrix<StringBuffer> matrix) {
    run(matrix, "length", b -> b.length());
    run(matrix, "toString", b -> b.toString());
    run(matrix, "reverse", b -> b.reverse());
    run(matrix, "indexOf", b -> b.indexOf("b") + " " + b.lastIndexOf("a") + b.indexOf(""));
    run(matrix, "indexOf null", b -> b.indexOf(Opaque.of((String) null)));
    run(matrix, "compareTo", b -> b.compareTo(new StringBuffer("abcabd")));
    run(matrix, "chars", b -> b.chars().sum() + " " + b.codePoints().count());
    run(matrix, "capacity", b -> b.capacity() >= b.length());
    run(matrix, "ensureCapacity", b -> ensured(b, 100) >= 100);
    run(matrix, "ensureCapacity of less than none", b -> ensured(b, -1) >= b.length());
    run(matrix, "trimToSize", b -> trimmed(b) == b.length());
  }

  private static int ensured(StringBuffer buffer, int capacity) {
    buffer.ensureCapacity(capacity);
    return buffer.capacity();
  }

  private static int trimmed(StringBuffer buffer) {
    buffer.trimToSize();
    return buffer.capacity();
  }
}
