package io.proxywasm.maven.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The messages whose making needs Maven or a compiler; the others are tested where they arise. */
class AdviceTest {
  @Test
  void givesTheDependencyToAdd() {
    assertEquals(
        """
        This project does not depend on the Proxy-Wasm SDK. Add to the <dependencies> of its pom.xml:
          <dependency>
            <groupId>io.proxywasm</groupId>
            <artifactId>proxy-wasm-sdk</artifactId>
            <version>1.2.3</version>
          </dependency>""",
        Advice.noSdk("1.2.3"));
  }

  @Test
  void givesTheOneVersionForAll() {
    assertEquals(
        """
        The project uses proxy-wasm-sdk 1.2.2 with proxy-wasm-maven-plugin 1.2.3; they only fit \
        together in the same version. Let one property name it in pom.xml, used by the SDK, the test \
        harness and the plugin alike:
          <properties>
            <proxywasm.version>1.2.3</proxywasm.version>
          </properties>
        and <version>${proxywasm.version}</version> for each of the three.""",
        Advice.versionMismatch("proxy-wasm-sdk", "1.2.2", "1.2.3"));
  }

  @Test
  void listsWhatKeepsAModuleFromLoading() {
    assertEquals(
        """
        The compiled module would not load in a proxy, so target/a.wasm was not written:
          first
          second""",
        Advice.linkErrors(Path.of("target/a.wasm"), List.of("first", "second")));
  }

  @Test
  void namesTheTargets() {
    var all = new TreeSet<>(List.of("envoy", "istio"));
    assertEquals(
        """
        Nothing says where the filter serves. Name a target with -Dproxywasm.deploy.target=TARGET; \
        there are: envoy, istio.""",
        Advice.noTarget(all));
    assertEquals(
        """
        There is no target 'isto'; did you mean istio? proxywasm.deploy.target is one of envoy, istio.""",
        Advice.unknownTarget("isto", all));
    assertEquals(
        "There is no target 'kubernetes'. proxywasm.deploy.target is one of envoy, istio.",
        Advice.unknownTarget("kubernetes", all));
  }

  @Test
  void namesTheForms() {
    assertEquals("proxywasm.output (xml) is neither text nor json.", Advice.noOutput("xml"));
  }

  @Test
  void namesTheCommandThatMakesTheModule() {
    assertEquals(
        "There is no module at a.wasm. Make it with: mvn process-classes",
        Advice.noModule(Path.of("a.wasm")));
  }

  @Test
  void namesTheParameterOfAFileItCannotRead() {
    assertEquals(
        "Cannot read the log a.log. Name an existing file with -Dproxywasm.stacktrace.file=FILE.",
        Advice.unreadableFile("log", Path.of("a.log"), "proxywasm.stacktrace.file"));
  }
}
