package io.proxywasm.maven.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.teavm.backend.wasm.WasmHeap;
import org.teavm.interop.Export;

/** An array that the heap has no room for yet makes it grow, whatever the array's size. */
class HeapGrowthWasmTest {
  static final class Allocation {
    private Allocation() {}

    public static void main(String[] args) {}

    @Export(name = "allocate")
    static int allocate(int size) {
      return new byte[size].length;
    }

    @Export(name = "heapSize")
    static int heapSize() {
      return WasmHeap.heapSize;
    }
  }

  @Test
  void growsForLargeArraysOfAnySize() throws CompileException {
    var module = TestModule.compile(Allocation.class);
    for (int size = 1_200_000; size < 1_200_016; size++) {
      assertEquals(size, module.restart().call("allocate", size));
    }
  }

  @Test
  void growsToTheEndOfRegion() throws CompileException {
    var module = TestModule.compile(Allocation.class);
    module.call("allocate", 1_200_001);
    long size = module.call("heapSize");
    assertTrue(size > 1_200_001, size + " bytes");
    assertEquals(0, size % WasmHeap.DEFAULT_REGION_SIZE);
  }
}
