package io.proxywasm.maven.teavm;

import com.jcraft.jzlib.Inflater;
import io.proxywasm.classlib.OnInstance;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.teavm.backend.wasm.WasmTarget;
import org.teavm.classlib.impl.JCLPlugin;
import org.teavm.interop.Address;
import org.teavm.jso.JSObject;
import org.teavm.jso.impl.JSWrapper;
import org.teavm.platform.Platform;

/**
 * Makes the whole class path TeaVM compiles from.
 *
 * <p>It is closed: the filter's entries, TeaVM's class library, ours and this plugin's own run-time
 * helpers. Neither the JDK that runs the build nor the other jars of the build tool are on it,
 * since TeaVM would take {@code sun.*} and {@code javax.*} classes from there, whose code cannot
 * run in a proxy and differs from JDK to JDK.
 */
final class CompilePath {
  /** One class of each jar that holds code TeaVM links into modules. */
  private static final List<Class<?>> MARKERS =
      List.of(
          CompilePath.class,
          OnInstance.class,
          JCLPlugin.class,
          WasmTarget.class,
          Address.class,
          Platform.class,
          JSObject.class,
          JSWrapper.class,
          Inflater.class);

  private CompilePath() {}

  /** Returns these entries followed by what every filter is linked with. */
  static List<File> of(List<Path> filterEntries) {
    Set<File> all = new LinkedHashSet<>();
    for (var entry : filterEntries) {
      all.add(entry.toFile());
    }
    for (var marker : MARKERS) {
      all.add(locationOf(marker));
    }
    return List.copyOf(all);
  }

  private static File locationOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("cannot locate the jar of " + type.getName(), e);
    }
  }
}
