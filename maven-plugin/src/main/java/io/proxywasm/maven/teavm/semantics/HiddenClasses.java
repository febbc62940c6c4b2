package io.proxywasm.maven.teavm.semantics;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassHolder;

/**
 * Leaves out classes of TeaVM's library that only look into other classes, need what no filter has
 * (threads, bundles found by name), or whose methods are nearly all missing: a filter that uses one
 * does not compile.
 */
record HiddenClasses(Function<String, @Nullable ClassHolder> all)
    implements Function<String, @Nullable ClassHolder> {
  private static final Set<String> NAMES =
      Set.of(
          "java.lang.ClassLoader",
          "java.lang.Package",
          "java.lang.Runtime$Version",
          "java.lang.SecurityManager",
          "java.util.ListResourceBundle",
          "java.util.PropertyResourceBundle",
          "java.util.ResourceBundle",
          "java.util.Timer",
          "java.util.TimerTask",
          "java.util.concurrent.atomic.AtomicIntegerFieldUpdater",
          "java.util.concurrent.atomic.AtomicLongFieldUpdater",
          "java.util.concurrent.atomic.AtomicReferenceFieldUpdater");

  @Override
  public @Nullable ClassHolder apply(String name) {
    return NAMES.contains(name) ? null : all.apply(name);
  }
}
