package io.proxywasm.maven.wasm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.wasm.Symbols.CallSite;
import io.proxywasm.maven.wasm.Symbols.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {
  private static final Frame CHECK = new Frame("com.acme.MyFilter", "check", "MyFilter.java", 42);
  private static final Frame HEADERS =
      new Frame("com.acme.MyFilter", "onRequestHeaders", "MyFilter.java", 17);
  private static final Frame LAMBDA = new Frame("com.acme.My$1", "lambda$main$0", null, -1);

  @TempDir Path folder;

  @Test
  void comesBackAsItWasWritten() throws IOException {
    var file = folder.resolve("a.symbols");
    var symbols =
        new Symbols(
            "0123456789abcdef",
            List.of(new CallSite(2435, List.of(CHECK, HEADERS)), new CallSite(7, List.of(LAMBDA))));

    symbols.write(file);
    var read = Symbols.read(file);

    assertEquals("0123456789abcdef", read.build());
    assertEquals(List.of(CHECK, HEADERS), read.find(2435).orElseThrow().frames());
    assertEquals(List.of(LAMBDA), read.find(7).orElseThrow().frames());
    assertEquals(Optional.empty(), read.find(8));
  }

  @Test
  void writesNamesOnceAndInRisingOrder() throws IOException {
    var file = folder.resolve("a.symbols");
    new Symbols(
            "b", List.of(new CallSite(9, List.of(CHECK, HEADERS)), new CallSite(2, List.of(CHECK))))
        .write(file);
    assertEquals(
        """
        proxy-wasm symbols 1
        build b
        c\tcom.acme.MyFilter\tMyFilter.java
        m\t0\tcheck
        s\t2\t0:42
        m\t0\tonRequestHeaders
        s\t9\t0:42\t1:17
        end\t2
        """,
        Files.readString(file));
  }

  @Test
  void knowsItsModule() {
    byte[] module = {0, 'a', 's', 'm', 1, 0, 0, 0};
    var symbols = new Symbols(Symbols.buildId(module), List.of());
    assertEquals(16, symbols.build().length());
    assertTrue(symbols.belongTo(module));
    assertFalse(symbols.belongTo(new byte[] {0}));
    assertTrue(symbols.withBuild(Symbols.buildId(new byte[] {0})).belongTo(new byte[] {0}));
  }

  @Test
  void refusesTwoSitesOfOneId() {
    var site = new CallSite(1, List.of(CHECK));
    var e =
        assertThrows(IllegalArgumentException.class, () -> new Symbols("b", List.of(site, site)));
    assertEquals("two call sites have the id 1", e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "hello|1: this is no symbols file: it must begin with 'proxy-wasm symbols 1'",
        "proxy-wasm symbols 2|1: format version 2, but this plugin reads version 1: decode with the plugin version that built the module",
        "proxy-wasm symbols 1;x|2: expected 'build <id>'",
        "proxy-wasm symbols 1;build b;c,A;m,1,f|4: class 1 is not defined above this line",
        "proxy-wasm symbols 1;build b;s,1,0:1|3: method 0 is not defined above this line",
        "proxy-wasm symbols 1;build b;c,A;m,0,f;s,1,0|5: expected <method>:<line>, found '0'",
        "proxy-wasm symbols 1;build b;c,A;m,0,f;s,x,0:1|5: expected a number, found 'x'",
        "proxy-wasm symbols 1;build b;q,1|3: expected a class (c), method (m), call site (s) or 'end', found 'q\t1'",
        "proxy-wasm symbols 1;build b;end,3|3: 3 call sites announced, 0 found",
        "proxy-wasm symbols 1;build b|2: the file ends without its last line, 'end'",
        "proxy-wasm symbols 1;build b;c,A;m,0,f;s,1,0:1;s,1,0:1;end,2|7: two call sites have the id 1",
      })
  void saysWhichLineIsWrong(String content, String message) throws IOException {
    var file = folder.resolve("bad.symbols");
    Files.writeString(file, content.replace(';', '\n').replace(',', '\t'));
    var e = assertThrows(IOException.class, () -> Symbols.read(file));
    assertEquals(
        file + ":" + message + ". Build the module again to write its symbols anew.",
        e.getMessage());
  }
}
