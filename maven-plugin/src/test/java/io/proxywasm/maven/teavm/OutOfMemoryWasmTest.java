package io.proxywasm.maven.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dylibso.chicory.runtime.TrapException;
import io.proxywasm.maven.wasm.StackTraceDecoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teavm.interop.Export;

/** A filter that leaks dies, and the proxy's log tells why and where. */
class OutOfMemoryWasmTest {
  static final class Leak {
    private static final List<byte[]> KEPT = new ArrayList<>();

    private Leak() {}

    public static void main(String[] args) {
      KEPT.clear();
    }

    @Export(name = "leak")
    static void leak() {
      while (true) {
        KEPT.add(new byte[100_000]);
      }
    }
  }

  @Test
  void saysWhyAndWhereAndTraps() throws CompileException {
    var module = TestModule.start(Leak.class);
    assertThrows(TrapException.class, () -> module.call("leak"));
    var entries = module.entries(2);
    assertEquals(
        "out of memory: the filter's heap reached its limit of 8388608 bytes;"
            + " raise proxywasm.memory.max or find the leak",
        entries.get(0));
    var stack = StackTraceDecoder.decode(entries.get(1), module.symbols());
    assertTrue(
        stack.startsWith("\tat io.proxywasm.maven.teavm.OutOfMemoryWasmTest$Leak.leak("), stack);
    assertEquals(2, entries.size());
  }
}
