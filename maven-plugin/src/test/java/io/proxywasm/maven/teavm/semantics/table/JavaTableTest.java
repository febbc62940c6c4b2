package io.proxywasm.maven.teavm.semantics.table;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.maven.teavm.ClassLibrary;
import io.proxywasm.maven.teavm.semantics.cases.ArraysCases;
import io.proxywasm.maven.teavm.semantics.cases.CalendarCases;
import io.proxywasm.maven.teavm.semantics.cases.Case;
import io.proxywasm.maven.teavm.semantics.cases.CharsetCases;
import io.proxywasm.maven.teavm.semantics.cases.ConcurrencyCases;
import io.proxywasm.maven.teavm.semantics.cases.CryptoCases;
import io.proxywasm.maven.teavm.semantics.cases.FunctionalCases;
import io.proxywasm.maven.teavm.semantics.cases.HelperCases;
import io.proxywasm.maven.teavm.semantics.cases.JavaTimeCases;
import io.proxywasm.maven.teavm.semantics.cases.KindCases;
import io.proxywasm.maven.teavm.semantics.cases.LangCases;
import io.proxywasm.maven.teavm.semantics.cases.LanguageCases;
import io.proxywasm.maven.teavm.semantics.cases.LibraryCases;
import io.proxywasm.maven.teavm.semantics.cases.NumberCases;
import io.proxywasm.maven.teavm.semantics.cases.ProtobufCases;
import io.proxywasm.maven.teavm.semantics.cases.RareCases;
import io.proxywasm.maven.teavm.semantics.cases.RegexCases;
import io.proxywasm.maven.teavm.semantics.cases.StreamCases;
import io.proxywasm.maven.teavm.semantics.cases.TimeCases;
import io.proxywasm.maven.teavm.semantics.cases.TransferCases;
import io.proxywasm.maven.teavm.semantics.cases.UtilCases;
import io.proxywasm.maven.teavm.semantics.cases.ValueCases;
import io.proxywasm.maven.teavm.semantics.cases.WrapperCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JavaTableTest {
  private static final Path PUBLISHED = Path.of("../classlib/java-table.md");
  private static final Path WRITTEN = Path.of("target/java-table.md");
  private static final Map<String, List<Case>> GROUPS =
      new TreeMap<>(
          Map.ofEntries(
              entry("language, java.lang", LangCases.all()),
              entry("charsets", CharsetCases.all()),
              entry("collections", UtilCases.all()),
              entry("java.util.concurrent", ConcurrencyCases.all()),
              entry("language", LanguageCases.all()),
              entry("java.lang, more", LibraryCases.all()),
              entry("values", ValueCases.all()),
              entry("java.math", NumberCases.all()),
              entry("java.util.regex", RegexCases.all()),
              entry("formatting", TimeCases.all()),
              entry("java.time, dates", CalendarCases.all()),
              entry("java.time, else", JavaTimeCases.all()),
              entry("cryptography", CryptoCases.all()),
              entry("protobuf", ProtobufCases.all()),
              entry("functions, Optional, spliterators", FunctionalCases.all()),
              entry("streams", StreamCases.all()),
              entry("java.util.Arrays", ArraysCases.all()),
              entry("helpers of java.util", HelperCases.all()),
              entry("rare classes and methods", RareCases.all()),
              entry("kinds of collections", KindCases.all()),
              entry("wrapped collections", WrapperCases.all()),
              entry("addresses, streams, buffers", TransferCases.all())));

  @Test
  void publishedTableIsCurrent() throws IOException {
    var calls =
        CaseCalls.in(Path.of("target/test-classes", Case.class.getPackageName().replace('.', '/')));
    var rows =
        ClassLibrary.inspect(
            LangCases.class, library -> JavaTable.of(JdkApi.read(), library, calls));
    Files.writeString(WRITTEN, JavaTableText.of(rows, GROUPS));
    assertEquals(
        Files.readString(PUBLISHED),
        Files.readString(WRITTEN),
        () -> "out of date: copy " + WRITTEN.toAbsolutePath() + " to " + PUBLISHED);
  }
}
