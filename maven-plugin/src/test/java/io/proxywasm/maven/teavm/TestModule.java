package io.proxywasm.maven.teavm;

import com.dylibso.chicory.compiler.InterpreterFallback;
import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import io.proxywasm.maven.wasm.Symbols;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compiles a class of the test class path to wasm and runs it in Chicory.
 *
 * <p>The class needs a {@code main(String[])}; its static {@code @Export} methods become exports.
 */
public final class TestModule {
  private static final int MIN_HEAP = 1 << 20;
  private static final int MAX_HEAP = 8 << 20;

  private final byte[] bytes;
  private final Symbols symbols;
  private final TestWasi wasi = new TestWasi();
  private final Function<Instance, Machine> machine;
  private final Instance instance;

  private TestModule(
      byte[] bytes, WasmModule module, Function<Instance, Machine> machine, Symbols symbols) {
    this.bytes = bytes;
    this.symbols = symbols;
    this.machine = machine;
    this.instance =
        Instance.builder(module)
            .withMachineFactory(machine)
            .withImportValues(wasi.importsOf(module))
            .withStart(false) // "_start" runs in start(), so that tests see what it does
            .build();
  }

  /** Compiles as for release; {@code main} has not run yet. */
  public static TestModule compile(Class<?> main) throws CompileException {
    return compile(main, false);
  }

  /** Compiles, with readable names when {@code debug}; {@code main} has not run yet. */
  public static TestModule compile(Class<?> main, boolean debug, Class<?>... libraries)
      throws CompileException {
    try {
      List<Path> classPath = new ArrayList<>(classPath());
      Stream.of(libraries).map(TestModule::home).forEach(classPath::add);
      var folder = Files.createTempDirectory("test-module");
      var file = folder.resolve("filter.wasm");
      var symbols = folder.resolve("filter.symbols");
      new FilterCompiler()
          .compile(
              new CompileRequest(
                  main.getName(), classPath, file, symbols, MIN_HEAP, MAX_HEAP, debug),
              Silent.INSTANCE);
      byte[] bytes = Files.readAllBytes(file);
      WasmModule module = Parser.parse(bytes);
      return new TestModule(bytes, module, machineOf(module), Symbols.read(symbols));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Function<Instance, Machine> machineOf(WasmModule module) {
    return MachineFactoryCompiler.builder(module)
        .withInterpreterFallback(InterpreterFallback.SILENT)
        .compile();
  }

  /**
   * Compiles and runs {@code main}.
   *
   * @param libraries a class of each jar that it needs
   */
  public static TestModule start(Class<?> main, Class<?>... libraries) throws CompileException {
    var module = compile(main, false, libraries);
    module.call("_start");
    return module;
  }

  /** Returns a new instance of the same module, whose {@code main} has run. */
  public TestModule restart() {
    var module = new TestModule(bytes, instance.module(), machine, symbols);
    module.call("_start");
    return module;
  }

  /** Returns the folder of the test classes, which is all the class path the fixtures need. */
  static List<Path> classPath() {
    return List.of(home(TestModule.class));
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls an export and returns its result; 0 when it has none. */
  public long call(String export, long... arguments) {
    var results = instance.export(export).apply(arguments);
    return results == null || results.length == 0 ? 0 : results[0];
  }

  /** Returns all that was written to a file descriptor so far: 1 is stdout, 2 stderr. */
  public String output(int fd) {
    return String.join("", wasi.entries(fd));
  }

  /** Returns what each write to a file descriptor wrote; a proxy logs each as an entry. */
  public List<String> entries(int fd) {
    return List.copyOf(wasi.entries(fd));
  }

  /** Reads linear memory. */
  public byte[] read(int address, int length) {
    return instance.memory().readBytes(address, length);
  }

  /** Writes linear memory. */
  public void write(int address, byte[] content) {
    instance.memory().write(address, content);
  }

  /** Returns the module's imports as {@code module.name}. */
  public List<String> imports() {
    return instance.module().importSection().stream()
        .map(i -> i.module() + "." + i.name())
        .toList();
  }

  /** Returns what the call-site ids in stack traces stand for. */
  public Symbols symbols() {
    return symbols;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** Hears progress and says nothing. */
  enum Silent implements CompileProgress {
    INSTANCE;

    @Override
    public void phase(String name, int percent) {}

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
