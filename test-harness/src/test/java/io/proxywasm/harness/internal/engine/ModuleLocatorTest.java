package io.proxywasm.harness.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.harness.HostFailure;
import io.proxywasm.sdk.internal.build.ModuleRecord;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleLocatorTest {
  /** Stands for a filter's main class; is copied to a class output directory of its own. */
  static final class Filter {
    private Filter() {}
  }

  @TempDir Path target;
  private Path classes;
  private Path module;
  private URLClassLoader loader;
  private Class<?> filter;

  @BeforeEach
  void classOutput() throws IOException, ReflectiveOperationException {
    classes = target.resolve("classes");
    module = target.resolve("filter.wasm");
    String file = Filter.class.getName().replace('.', '/') + ".class";
    Files.createDirectories(classes.resolve(file).getParent());
    try (var in = Filter.class.getClassLoader().getResourceAsStream(file)) {
      Files.copy(in, classes.resolve(file));
    }
    loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
    filter = loader.loadClass(Filter.class.getName());
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  @Test
  void findsTheModuleBesideTheClasses() throws IOException {
    Files.createFile(module);
    ModuleRecord.write(classes, module, filter.getName());
    assertEquals(module, ModuleLocator.locate(filter));
  }

  @Test
  void withoutARecordTheCommandIsNamed() {
    assertFailure(
        "There is no wasm module of "
            + filter.getName()
            + " on the class path (META-INF/proxy-wasm/module.properties is missing); run: mvn"
            + " process-classes");
  }

  @Test
  void aMissingModuleNamesTheCommand() throws IOException {
    ModuleRecord.write(classes, module, filter.getName());
    assertFailure("The module " + module + " is missing; run: mvn process-classes");
  }

  @Test
  void aStaleModuleNamesTheCommand() throws IOException {
    Files.createFile(module);
    ModuleRecord.write(classes, module, filter.getName());
    Files.writeString(classes.resolve("New.class"), "compiled by an IDE");
    assertFailure(
        "The module "
            + module
            + " was built from other classes than those on the class path; run: mvn"
            + " process-classes");
  }

  @Test
  void aModuleOfAnotherFilterIsRefused() throws IOException {
    Files.createFile(module);
    ModuleRecord.write(classes, module, "a.Other");
    assertFailure(
        "The module "
            + module
            + " runs a.Other, not "
            + filter.getName()
            + "; name the former in @FilterTest, or the latter as the plugin's mainClass.");
  }

  private void assertFailure(String message) {
    HostFailure failure = assertThrows(HostFailure.class, () -> ModuleLocator.locate(filter));
    assertEquals(message, failure.getMessage());
  }
}
