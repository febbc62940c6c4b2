package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Inputs.each;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Strings added up, of parts of all types and lengths. */
@SuppressWarnings("UnnecessaryStringBuilder") // is tried
final class ConcatenationCases {
  private static final List<Integer> INTS =
      List.of(0, 7, -7, 10, 99, -100, 1234567890, Integer.MAX_VALUE, Integer.MIN_VALUE);
  private static final List<Integer> LENGTHS = List.of(0, 1, 3, 4, 5, 8, 15, 16, 17);

  private ConcatenationCases() {}

  static List<Case> all() {
    return Stream.of(
            List.of(
                new Case("nothing: ", () -> "" + Opaque.of("")),
                new Case("null + null", () -> none() + none()),
                new Case("null object", () -> "a" + (Object) none()),
                new Case("all types", ConcatenationCases::allTypes),
                new Case("an object's toString", () -> "<" + new StringBuilder("b") + ">"),
                new Case("nine parts", ConcatenationCases::nineParts),
                new Case("control characters", () -> "\1" + Opaque.of("x") + "\2" + Opaque.of(1)),
                new Case("a sum in a loop", ConcatenationCases::loop),
                new Case("a new object", () -> isSame(Opaque.of("a")) + ""),
                new Case("order of evaluation", ConcatenationCases::order)),
            each("text", INTS, n -> "n=" + n.intValue()),
            each("builder", INTS, ConcatenationCases::builder),
            each("toString", INTS, n -> Integer.toString(n)),
            each("parts", LENGTHS, ConcatenationCases::parts))
        .flatMap(List::stream)
        .toList();
  }

  private static @Nullable String none() {
    return Opaque.of((String) null);
  }

  private static String allTypes() {
    byte b = (byte) Opaque.of(-128);
    short s = (short) Opaque.of(-32768);
    char c = (char) Opaque.of('\u20ac');
    long l = Opaque.of(Long.MIN_VALUE);
    float f = (float) Opaque.of(1.5);
    double d = Opaque.of(-0.0);
    boolean z = Opaque.of(1) == 1;
    return "b" + b + s + c + l + f + d + z + List.of(1);
  }

  private static String nineParts() {
    String a = Opaque.of("a");
    return a + 1 + a + 2L + a + 'c' + a + true + a;
  }

  private static String loop() {
    String sum = "";
    for (int i = 0; i < 12; i++) {
      sum += i;
    }
    return sum;
  }

  @SuppressWarnings("ReferenceEquality") // the question
  private static boolean isSame(String text) {
    return text + "" == text;
  }

  private static String order() {
    var trace = new StringBuilder();
    String sum = "" + trace.append(1) + trace.append(2) + trace.append(3);
    return sum;
  }

  private static String builder(int number) {
    return new StringBuilder(0).append('<').append(Opaque.of(number)).append('>').toString();
  }

  private static String parts(int length) {
    String a = Opaque.of("a").repeat(length);
    String b = Opaque.of("\u00e4").repeat(length);
    return a + b + "|" + b;
  }
}
