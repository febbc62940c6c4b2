package io.proxywasm.maven.teavm.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.teavm.model.ClassHolder;
import org.teavm.model.FieldHolder;
import org.teavm.model.ReferenceCache;
import org.teavm.model.ValueType;

class OwnClassNamesTest {
  private static final String LIST = "io.proxywasm.classlib.java.util.ImmutableList";

  @Test
  void helpersOfTheClassLibraryUseJavasNames() {
    assertEquals("java.util.ImmutableList", typeOfField("io.proxywasm.classlib.methods.Helper"));
  }

  @Test
  void otherClassesAreLeftAlone() {
    assertEquals(LIST, typeOfField("com.example.Filter"));
  }

  /** Returns the class of the field of a class of this name. */
  private static String typeOfField(String className) {
    var holder = new ClassHolder(className);
    var field = new FieldHolder("list");
    field.setType(ValueType.object(LIST));
    holder.addField(field);
    var names = new OwnClassNames(name -> holder, new ReferenceCache());
    var type = (ValueType.Object) names.get(className).getField("list").getType();
    return type.getClassName();
  }
}
