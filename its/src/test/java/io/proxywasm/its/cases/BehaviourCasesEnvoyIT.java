package io.proxywasm.its.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.proxywasm.harness.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays every case on every engine, and then asks whether each name of the ABI had a case. {@code
 * -Dproxywasm.engines=jvm,chicory,envoy} chooses engines; {@code -Dproxywasm.case=text} the cases
 * whose name has the text, which leaves the ABI's question out.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BehaviourCasesEnvoyIT {
  private static final int ENGINES = 3;
  private static final Path CASES = Path.of("src/test/cases");
  private static final Path ABI = Path.of("src/test/abi");
  private static final Path TARGET = Path.of("target");

  @TempDir static Path folder;

  private final AbiTable table = new AbiTable();
  private final CaseReport report = new CaseReport();
  private final List<CaseEngine> engines = new ArrayList<>();
  private List<CaseFiles.Located> cases = List.of();

  @BeforeAll
  void prepare() throws Exception {
    Modules modules = new Modules(folder);
    String names = System.getProperty("proxywasm.engines", "");
    for (String name : (names.isBlank() ? "jvm,chicory,envoy" : names).split(",", -1)) {
      engines.add(
          name.strip().equals("envoy")
              ? new EnvoyEngine(modules, CASES)
              : new HostEngine(Engine.named(name), modules));
    }
    String wanted = System.getProperty("proxywasm.case", "");
    cases =
        CaseFiles.readAll(CASES).stream()
            .filter(located -> located.toString().contains(wanted))
            .toList();
    assertTrue(!cases.isEmpty(), "no case has '" + wanted + "' in its name");
  }

  @TestFactory
  Stream<DynamicTest> everyCaseOnEveryEngine() {
    Stream<DynamicTest> runs =
        cases.stream()
            .flatMap(
                located ->
                    engines.stream()
                        .map(
                            engine ->
                                dynamicTest(
                                    located + " [" + engine.name() + "]",
                                    () -> run(located, engine))));
    return System.getProperty("proxywasm.case", "").isEmpty()
        ? Stream.concat(runs, Stream.of(dynamicTest("every name of the ABI", this::everyName)))
        : runs;
  }

  private void run(CaseFiles.Located located, CaseEngine engine) throws Exception {
    var run = new CaseRun(located, engine, report);
    boolean passed = false;
    try {
      run.play((name, result) -> table.used(name, result, engine.name(), located.toString()));
      passed = true;
    } finally {
      report.ran(located, engine.name(), passed);
    }
  }

  private void everyName() throws IOException {
    AbiExceptions exceptions = AbiExceptions.read(ABI.resolve("not-here.txt"));
    Set<String> waiting = Set.copyOf(lines(ABI.resolve("without-case.txt")));
    Set<String> missing = new TreeSet<>();
    Set<String> without = new TreeSet<>();
    for (String name : AbiList.names(ABI.resolve("proxy-wasm-0.2.1.txt"))) {
      for (CaseEngine engine : engines) {
        boolean proved = table.proves(name, engine.name());
        boolean excepted = exceptions.allows(name, engine.name());
        if (proved == excepted) {
          String problem = excepted ? "has a case, but is said to be missing" : "has no case";
          missing.add(name + " " + problem + " on " + engine.name());
          without.add(name);
        }
      }
    }
    for (String gap : table.gaps(engines.stream().map(CaseEngine::name).toList())) {
      String[] parts = gap.split(" ", -1);
      if (!exceptions.allows(parts[0], parts[2])
          && !exceptions.allows(parts[0] + "=" + parts[1], parts[2])) {
        missing.add(parts[0] + " answered " + parts[1] + " elsewhere, but not on " + parts[2]);
      }
    }
    missing.removeIf(problem -> waiting.contains(problem.substring(0, problem.indexOf(' '))));
    assertEquals(Set.of(), missing);
    if (engines.size() == ENGINES) {
      assertEquals(without, new TreeSet<>(waiting), "names that wait for a case");
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @AfterAll
  void write() throws IOException {
    for (CaseEngine engine : engines) {
      if (engine instanceof EnvoyEngine envoy) {
        envoy.close();
      }
    }
    report.write(TARGET.resolve("behaviour-cases.md"));
    Files.writeString(
        TARGET.resolve("abi-table.md"),
        table.markdown(
            AbiList.names(ABI.resolve("proxy-wasm-0.2.1.txt")),
            engines.stream().map(CaseEngine::name).toList(),
            AbiExceptions.read(ABI.resolve("not-here.txt"))));
    Files.writeString(
        TARGET.resolve("abi-table.json"),
        JsonMapper.builder()
            .build()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(table.all()));
  }
}
