package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Inputs.each;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** System, Runtime and Object. */
@SuppressWarnings({
  "IdentityBinaryExpression",
  "ReferenceEquality",
  "deprecation",
  "removal"
}) // what is odd is what is tried
final class SystemCases {
  private SystemCases() {}

  static List<Case> all() {
    return Stream.of(
            each("arraycopy to", List.of(-1, 0, 2, 3, 4), i -> copied(0, i, 2)),
            each(
                "arraycopy from", List.of(-1, 0, 2, 3, 4, Integer.MAX_VALUE), i -> copied(i, 1, 2)),
            each(
                "arraycopy of a length",
                List.of(-1, 0, 4, 5, Integer.MAX_VALUE),
                i -> copied(0, 0, i)),
            others())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> others() {
    return List.of(
        new Case("arraycopy over itself, forwards", () -> overlapping(0, 2)),
        new Case("arraycopy over itself, backwards", () -> overlapping(2, 0)),
        new Case("arraycopy of objects over itself", SystemCases::objects),
        new Case("arraycopy of null", () -> wrong(Opaque.of((Object) null), new int[1])),
        new Case("arraycopy to null", () -> wrong(new int[1], Opaque.of((Object) null))),
        new Case("arraycopy of no array", () -> wrong("text", new int[1])),
        new Case("arraycopy to no array", () -> wrong(new int[1], "text")),
        new Case("arraycopy of another type", () -> wrong(new int[1], new long[1])),
        new Case("arraycopy of ints to objects", () -> wrong(new int[1], new Object[1])),
        new Case("arraycopy stops at the wrong element", SystemCases::stops),
        new Case("arraycopy to a wider type", SystemCases::wider),
        new Case("lineSeparator", () -> System.lineSeparator().equals("\n")),
        new Case("currentTimeMillis", () -> System.currentTimeMillis() > 1_600_000_000_000L),
        new Case(
            "getProperty of nothing",
            () -> System.getProperty("no.such") + System.getProperty("no.such", "x")),
        new Case("getProperty of null", () -> System.getProperty(Opaque.of((String) null))),
        new Case("setProperty", SystemCases::property),
        new Case("getProperty of an empty key", () -> System.getProperty(Opaque.of(""))),
        new Case("setProperty to null", () -> System.setProperty("a", Opaque.of((String) null))),
        new Case("clearProperty of null", () -> System.clearProperty(Opaque.of((String) null))),
        new Case("clearProperty of an empty key", () -> System.clearProperty(Opaque.of(""))),
        new Case("getProperties", SystemCases::properties),
        new Case("setProperties", SystemCases::otherProperties),
        new Case("setProperties to null", SystemCases::noProperties),
        new Case("java.version is there", () -> System.getProperty("java.version") != null),
        new Case("separators", () -> System.getProperty("line.separator").equals("\n")),
        new Case("runFinalization", () -> AtomicCases.done(System::runFinalization, "done")),
        new Case("getenv of nothing", () -> System.getenv("NO_SUCH_VARIABLE")),
        new Case("getenv", () -> System.getenv().get("NO_SUCH_VARIABLE")),
        new Case("getenv cannot be changed", () -> System.getenv().put("a", "b")),
        new Case("Runtime", () -> Runtime.getRuntime() == Runtime.getRuntime()),
        new Case("memory", SystemCases::memory),
        new Case("availableProcessors", () -> Runtime.getRuntime().availableProcessors() > 0),
        new Case("gc", SystemCases::collected),
        new Case(
            "Objects",
            () ->
                java.util.Objects.equals(null, null)
                    + ""
                    + java.util.Objects.hash(1, "a", null)
                    + java.util.Objects.toString(null)),
        new Case("an array too large for memory", () -> sized(Integer.MAX_VALUE)),
        new Case("the heap is whole afterwards", SystemCases::filled));
  }

  private static String copied(int from, int to, int length) {
    int[] target = {0, 0, 0, 0};
    System.arraycopy(new int[] {1, 2, 3, 4}, from, target, to, length);
    return Arrays.toString(target);
  }

  private static String overlapping(int from, int to) {
    int[] array = {1, 2, 3, 4, 5};
    System.arraycopy(array, from, array, to, 3);
    return Arrays.toString(array);
  }

  private static String objects() {
    Object[] array = {"a", "b", "c", null};
    System.arraycopy(array, 0, array, 1, 3);
    return Arrays.toString(array);
  }

  @SuppressWarnings("ArrayCopy")
  private static String wrong(Object from, Object to) {
    try {
      System.arraycopy(Opaque.of(from), 0, Opaque.of(to), 0, 1);
    } catch (ArrayStoreException e) {
      return "ArrayStoreException";
    }
    return "went on";
  }

  private static String stops() {
    Integer[] target = new Integer[3];
    try {
      System.arraycopy(new Object[] {1, 2, "x"}, 0, Opaque.of((Object[]) target), 0, 3);
    } catch (ArrayStoreException e) {
      return Arrays.toString(target);
    }
    return "went on";
  }

  private static String wider() {
    Object[] target = new Object[2];
    System.arraycopy(new String[] {"a", "b"}, 0, target, 0, 2);
    return Arrays.toString(target);
  }

  private static String properties() {
    var properties = System.getProperties();
    properties.setProperty("case.live", "a");
    String text = System.getProperty("case.live");
    System.clearProperty("case.live");
    return text + properties.getProperty("case.live");
  }

  private static String otherProperties() {
    var before = System.getProperties();
    var others = new Properties();
    others.setProperty("case.other", "b");
    System.setProperties(others);
    String text = System.getProperty("case.other") + (System.getProperties() == others);
    System.setProperties(before);
    return text + System.getProperty("case.other");
  }

  private static String noProperties() {
    var before = System.getProperties();
    System.setProperty("case.dropped", "c");
    System.setProperties(null);
    String text = System.getProperty("case.dropped") + System.getProperty("file.separator");
    System.setProperties(before);
    return text + System.clearProperty("case.dropped");
  }

  private static String property() {
    String before = System.setProperty("case.property", "v");
    String text =
        before + System.getProperty("case.property") + System.clearProperty("case.property");
    return text + System.getProperty("case.property");
  }

  private static boolean memory() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() > 0
        && runtime.freeMemory() > 0
        && runtime.freeMemory() <= runtime.totalMemory()
        && runtime.maxMemory() >= runtime.totalMemory();
  }

  private static String collected() {
    System.gc();
    Runtime.getRuntime().gc();
    return "done";
  }

  private static int sized(int size) {
    return new int[Opaque.of(size)].length;
  }

  private static long filled() {
    long sum = 0;
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = new byte[i];
      Arrays.fill(bytes, (byte) i);
      sum += bytes.length == 0 ? 0 : bytes[i - 1];
    }
    return sum;
  }
}
