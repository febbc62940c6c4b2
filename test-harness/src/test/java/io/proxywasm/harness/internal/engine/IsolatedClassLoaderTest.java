package io.proxywasm.harness.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.fixtures.Counted;
import io.proxywasm.sdk.internal.build.ModuleRecord;
import io.proxywasm.sdk.internal.jvm.Returned;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class IsolatedClassLoaderTest {
  private final ClassLoader loader = fresh();

  private static ClassLoader fresh() {
    return new IsolatedClassLoader(IsolatedClassLoaderTest.class.getClassLoader());
  }

  @Test
  void eachVmHasItsOwnStaticState() throws ReflectiveOperationException {
    Class<?> first = loader.loadClass(Counted.class.getName());
    Class<?> second = fresh().loadClass(Counted.class.getName());
    assertEquals(1, first.getMethod("count").invoke(null));
    assertEquals(2, first.getMethod("count").invoke(null));
    assertEquals(1, second.getMethod("count").invoke(null));
  }

  @Test
  void theSeamAndTheTestFrameworkAreShared() throws ReflectiveOperationException {
    Class<?> copy = loader.loadClass(Counted.class.getName());
    assertSame(Returned.class, copy.getMethod("seam").invoke(null));
    assertSame(Assertions.class, copy.getMethod("junit").invoke(null));
  }

  @Test
  void theSdkIsNotShared() throws ClassNotFoundException {
    assertNotSame(ModuleRecord.class, loader.loadClass(ModuleRecord.class.getName()));
  }

  /** Coverage agents leave out classes without a source; debuggers go by name and line. */
  @Test
  void aClassKeepsItsCodeSourceAndItsResources() throws ClassNotFoundException {
    for (Class<?> type : new Class<?>[] {Counted.class, ModuleRecord.class}) {
      Class<?> copy = loader.loadClass(type.getName());
      assertEquals(
          type.getProtectionDomain().getCodeSource().getLocation(),
          copy.getProtectionDomain().getCodeSource().getLocation());
      assertNotNull(copy.getResource(type.getSimpleName() + ".class"));
    }
  }

  @Test
  void aMissingClassIsReportedAsEver() {
    assertThrows(ClassNotFoundException.class, () -> loader.loadClass("a.Missing"));
  }
}
