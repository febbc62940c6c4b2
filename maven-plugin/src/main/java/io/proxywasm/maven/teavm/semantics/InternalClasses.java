package io.proxywasm.maven.teavm.semantics;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassHolder;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.ClassRefsRenamer;

/**
 * Keeps some classes of TeaVM's library for the library alone, under another name: it computes the
 * rules of zones with its calendar, and asks for a currency when it formats a decimal. A program
 * that uses them does not compile, for their answers are not the JDK's.
 */
record InternalClasses(Function<String, @Nullable ClassHolder> all, ClassRefsRenamer renamer)
    implements Function<String, @Nullable ClassHolder> {
  private static final String PUBLIC = "java.util.";
  private static final String INTERNAL = "org.teavm.classlib.internal.";
  private static final Set<String> NAMES =
      Set.of("Calendar", "Currency", "GregorianCalendar", "IANATimeZone", "TimeZone");
  private static final Set<String> USERS =
      Set.of(INTERNAL, "org.teavm.classlib.impl.tz.", "java.text.", "java.time.", "java.util.zip.");

  static InternalClasses of(Function<String, @Nullable ClassHolder> all, ReferenceCache cache) {
    return new InternalClasses(all, new ClassRefsRenamer(cache, InternalClasses::internal));
  }

  private static boolean isInternal(String name) {
    return name.startsWith(PUBLIC) && NAMES.contains(name.substring(PUBLIC.length()));
  }

  private static String internal(String name) {
    return isInternal(name) ? INTERNAL + name.substring(PUBLIC.length()) : name;
  }

  @Override
  public @Nullable ClassHolder apply(String name) {
    if (isInternal(name)) {
      return null;
    }
    var type =
        all.apply(name.startsWith(INTERNAL) ? PUBLIC + name.substring(INTERNAL.length()) : name);
    return type != null && USERS.stream().anyMatch(name::startsWith) ? renamer.rename(type) : type;
  }
}
