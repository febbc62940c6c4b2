package io.proxywasm.maven.teavm.speed;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.teavm.interop.StaticInit;
import org.teavm.model.AnnotationReader;
import org.teavm.model.ClassHolder;

class EarlyInitialisersTest {
  @Test
  void aClassOfEachCallbackIsInitialisedAtTheStart() {
    assertNotNull(mark("io.proxywasm.sdk.internal.Contexts"));
  }

  @Test
  void anotherClassIsInitialisedAtItsFirstUse() {
    assertNull(mark("com.example.Filter"));
  }

  @Test
  void theClassesAreThere() throws ClassNotFoundException {
    for (var name : EarlyInitialisers.CLASSES) {
      assertNotNull(Class.forName(name, false, EarlyInitialisersTest.class.getClassLoader()));
    }
  }

  private static AnnotationReader mark(String className) {
    var type = new ClassHolder(className);
    new EarlyInitialisers().transformClass(type, null);
    return type.getAnnotations().get(StaticInit.class.getName());
  }
}
