package io.proxywasm.maven.wasm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a function's Java package from the name the compiler gave it.
 *
 * <p>TeaVM's names hold a package's initials only, as in {@code meth_ju_HashMap_get}: java.util or
 * any other package with these initials. The symbols of the build say which.
 */
final class JavaPackages {
  private static final Pattern METHOD =
      Pattern.compile(
          "(?:meth|initclass|sysinitclass|supertypeof)_(?<initials>[a-z]+)_(?<type>[A-Z]\\w*)");

  /** A class of each package that every filter has. */
  private static final List<String> ALWAYS_THERE =
      List.of(
          "java.io.Closeable",
          "java.lang.Object",
          "java.lang.reflect.Array",
          "java.nio.Buffer",
          "java.nio.charset.Charset",
          "java.nio.charset.impl.UTF8Charset",
          "java.util.Map",
          "org.teavm.backend.wasm.WasmHeap",
          "org.teavm.backend.wasm.runtime.WasmSupport",
          "org.teavm.classlib.impl.CharFlow",
          "org.teavm.classlib.impl.text.DoubleAnalyzer",
          "org.teavm.runtime.GC");

  private static final String RUNTIME = "(compiler's run-time)";

  /** Full packages by initials and simple class name with an underscore between. */
  private final Map<String, String> byClass = new HashMap<>();

  private final Map<String, Set<String>> byInitials = new HashMap<>();

  JavaPackages(@Nullable Symbols symbols) {
    var classes =
        Stream.concat(
            ALWAYS_THERE.stream(),
            symbols == null
                ? Stream.of()
                : symbols.callSites().stream()
                    .flatMap(site -> site.frames().stream())
                    .map(Symbols.Frame::className));
    classes.filter(name -> name.contains(".")).distinct().forEach(this::learn);
  }

  private void learn(String className) {
    int dot = className.lastIndexOf('.');
    var packageName = className.substring(0, dot);
    var initials =
        Stream.of(packageName.split("\\.", -1))
            .map(part -> part.substring(0, 1))
            .collect(Collectors.joining());
    byInitials.computeIfAbsent(initials, key -> new TreeSet<>()).add(packageName);
    var outermost = className.substring(dot + 1).split("\\$", 2)[0];
    byClass.put(initials + "_" + outermost, packageName);
  }

  /** Returns the package of a function, or a guess at it in parentheses. */
  String of(String function) {
    var match = METHOD.matcher(function);
    if (!match.lookingAt()) {
      return RUNTIME;
    }
    var initials = match.group("initials");
    var known = byInitials.getOrDefault(initials, Set.of());
    if (known.size() == 1) {
      return known.iterator().next();
    }
    var outermost = match.group("type").split("_", 2)[0];
    var exact = byClass.get(initials + "_" + outermost);
    return exact != null ? exact : "(initials " + String.join(".", initials.split("")) + ")";
  }
}
