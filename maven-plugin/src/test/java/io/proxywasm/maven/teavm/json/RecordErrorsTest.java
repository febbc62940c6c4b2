package io.proxywasm.maven.teavm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.CompileProgress;
import io.proxywasm.maven.teavm.CompileRequest;
import io.proxywasm.maven.teavm.FilterCompiler;
import io.proxywasm.sdk.json.JsonObject;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read from JSON in a module is a compile error, with the text that the JVM has. */
class RecordErrorsTest {
  @TempDir private Path folder;

  record Prices(List<BigDecimal> amounts) {}

  record Order(Prices prices) {}

  static final class UnsupportedType {
    private UnsupportedType() {}

    public static void main(String[] args) {
      System.out.println(JsonObject.parse("{}").to(Order.class));
    }
  }

  record Wait(int time) {}

  static final class UnknownClass {
    private UnknownClass() {}

    public static void main(String[] args) {
      System.out.println(read(Wait.class));
    }

    private static <T extends Record> T read(Class<T> type) {
      return JsonObject.parse("{}").to(type);
    }
  }

  static final class UnreachedType {
    private UnreachedType() {}

    public static void main(String[] args) {}

    static Order unreached() {
      return JsonObject.parse("{}").to(Order.class);
    }
  }

  private String error(Class<?> main) {
    return assertThrows(CompileException.class, () -> compile(main)).getMessage();
  }

  private void compile(Class<?> main) throws CompileException {
    var request =
        new CompileRequest(
            main.getName(),
            List.of(home(RecordErrorsTest.class), home(JsonObject.class)),
            folder.resolve("filter.wasm"),
            folder.resolve("filter.symbols"),
            1 << 20,
            8 << 20,
            false);
    new FilterCompiler().compile(request, new Silent());
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String reason(Class<? extends Record> type) {
    var json = JsonObject.empty();
    return assertThrows(IllegalArgumentException.class, () -> json.to(type)).getMessage();
  }

  @Test
  void namesClassComponentAndTypes() {
    assertEquals(
        UnsupportedType.class.getName()
            + ".main(RecordErrorsTest.java:31)\n  -> "
            + reason(Order.class),
        error(UnsupportedType.class));
  }

  @Test
  void needsTheClassInTheCall() {
    var error = error(UnknownClass.class).replaceAll("JsonObject.java:\\d+", "JsonObject.java:L");
    assertTrue(
        error.startsWith(
            UnknownClass.class.getName()
                + ".read(RecordErrorsTest.java:45)\n"
                + "  -> io.proxywasm.sdk.json.JsonObject.to(JsonObject.java:L)\n"
                + "  -> JSON is read into a record whose class is not written in the call,"
                + " and a module has no reflection; write it there, as in json.to(Settings.class)\n"),
        error);
  }

  @Test
  void compilesWhatIsNotReached() throws CompileException {
    compile(UnreachedType.class);
  }

  private static final class Silent implements CompileProgress {
    @Override
    public void phase(String name, int percent) {}

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
