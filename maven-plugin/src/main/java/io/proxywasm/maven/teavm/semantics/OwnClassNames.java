package io.proxywasm.maven.teavm.semantics;

import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderSource;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.ClassRefsRenamer;

/**
 * Lets all of our class library name its classes as Java does.
 *
 * <p>A class of ours that stands for one of {@code java.util} knows the others of it by their names
 * in a filter. The helpers beside them knew them by those in our jar, and so a filter that made one
 * list by {@code List.of} and one by {@code Stream.toList} had two classes of them.
 */
final class OwnClassNames implements ClassHolderSource {
  private static final String OURS = "io.proxywasm.classlib.";
  private static final String STANDING_IN = OURS + "java.";

  private final ClassHolderSource classes;
  private final ClassRefsRenamer renamer;

  OwnClassNames(ClassHolderSource classes, ReferenceCache references) {
    this.classes = classes;
    renamer = new ClassRefsRenamer(references, OwnClassNames::inFilter);
  }

  private static String inFilter(String name) {
    return name.startsWith(STANDING_IN) ? name.substring(OURS.length()) : name;
  }

  @Override
  public @Nullable ClassHolder get(String name) {
    ClassHolder type = classes.get(name);
    return type == null || !name.startsWith(OURS) ? type : renamer.rename(type);
  }
}
