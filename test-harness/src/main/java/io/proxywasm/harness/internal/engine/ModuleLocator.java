package io.proxywasm.harness.internal.engine;

import io.proxywasm.harness.HostFailure;
import io.proxywasm.sdk.internal.build.ModuleRecord;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Finds the module the build made of a filter's classes, and refuses one made of others. */
public final class ModuleLocator {
  private static final String REMEDY = "run: mvn process-classes";

  private ModuleLocator() {}

  /**
   * Returns the module of a filter.
   *
   * @throws HostFailure if there is none or if it is stale, with the command that makes it
   */
  public static Path locate(Class<?> mainClass) {
    try {
      return locate(mainClass, record(mainClass));
    } catch (IOException e) {
      throw new HostFailure("The filter's module cannot be located: " + e, e);
    }
  }

  private static Path locate(Class<?> mainClass, Optional<ModuleRecord> found) throws IOException {
    ModuleRecord record =
        found.orElseThrow(
            () ->
                new HostFailure(
                    "There is no wasm module of "
                        + mainClass.getName()
                        + " on the class path ("
                        + ModuleRecord.RESOURCE
                        + " is missing); "
                        + REMEDY));
    Path module = record.module();
    if (!Files.isRegularFile(module)) {
      throw new HostFailure("The module " + module + " is missing; " + REMEDY);
    }
    if (!record.mainClass().equals(mainClass.getName())) {
      throw new HostFailure(
          "The module "
              + module
              + " runs "
              + record.mainClass()
              + ", not "
              + mainClass.getName()
              + "; name the former in @FilterTest, or the latter as the plugin's mainClass.");
    }
    if (!record.isCurrent()) {
      throw new HostFailure(
          "The module "
              + module
              + " was built from other classes than those on the class path; "
              + REMEDY);
    }
    return module;
  }

  /** Reads the record beside the class itself, else the first one on the class path. */
  private static Optional<ModuleRecord> record(Class<?> mainClass) throws IOException {
    CodeSource source = mainClass.getProtectionDomain().getCodeSource();
    if (source != null && source.getLocation() != null) {
      Path place = pathOf(source.getLocation().toString());
      if (Files.isDirectory(place)) {
        Optional<ModuleRecord> beside = ModuleRecord.read(place);
        if (beside.isPresent()) {
          return beside;
        }
      }
    }
    return ModuleRecord.find(mainClass.getClassLoader());
  }

  private static Path pathOf(String location) throws IOException {
    try {
      return Path.of(new URI(location));
    } catch (URISyntaxException e) {
      throw new IOException("not a place of classes: " + location, e);
    }
  }
}
