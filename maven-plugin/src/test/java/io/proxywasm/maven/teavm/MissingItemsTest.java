package io.proxywasm.maven.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.teavm.fixtures.ReachesAsync;
import io.proxywasm.maven.teavm.fixtures.ReachesBundle;
import io.proxywasm.maven.teavm.fixtures.ReachesCipher;
import io.proxywasm.maven.teavm.fixtures.ReachesDescription;
import io.proxywasm.maven.teavm.fixtures.ReachesFile;
import io.proxywasm.maven.teavm.fixtures.ReachesSleep;
import io.proxywasm.maven.teavm.fixtures.Signer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingItemsTest {
  @TempDir private Path folder;

  /**
   * Cipher exists in the JDK that builds: were that visible, the chain would end deep inside it.
   */
  @Test
  void namesTheUsersLineTheLibraryAndWhatIsMissing() throws IOException {
    assertEquals(
        """
        io.proxywasm.maven.teavm.fixtures.ReachesCipher.main(ReachesCipher.java:8)
          -> io.proxywasm.maven.teavm.fixtures.Signer.sign(Signer.java:9)
          -> io.proxywasm.maven.teavm.fixtures.Signer.length(Signer.java:13)
          -> class javax.crypto.Cipher, which does not exist in a filter
             Use plain classes of a library, such as the lightweight API in org.bouncycastle.crypto.""",
        messageOf(ReachesCipher.class, userClasses(ReachesCipher.class), jar(Signer.class)));
  }

  @Test
  void namesWhoWaits() throws IOException {
    assertEquals(
        """
        io.proxywasm.maven.teavm.fixtures.ReachesSleep.main(ReachesSleep.java:11)
          -> method java.lang.Thread.sleep(long), which does not exist in a filter
             A proxy runs a filter on one thread of its own: do the work in the callback, or later in onTick.""",
        messageOf(ReachesSleep.class, userClasses(ReachesSleep.class)));
  }

  @Test
  void namesWhoSuspends() throws IOException {
    assertEquals(
        """
        io.proxywasm.maven.teavm.fixtures.ReachesAsync.main(ReachesAsync.java:11)
          -> method io.proxywasm.maven.teavm.fixtures.ReachesAsync.pause, which does not exist in a filter""",
        messageOf(ReachesAsync.class, userClasses(ReachesAsync.class)));
  }

  @Test
  void namesTheTableWhereItKnowsNothingBetter() throws IOException {
    assertEquals(
        """
        io.proxywasm.maven.teavm.fixtures.ReachesDescription.main(ReachesDescription.java:8)
          -> method java.lang.String.describeConstable(), which does not exist in a filter
             The SDK's table classlib/java-table.md lists what a filter has of Java's class library.""",
        messageOf(ReachesDescription.class, userClasses(ReachesDescription.class)));
  }

  /** The compiler has such a class, which is hidden. */
  @Test
  void namesWhatToUseInPlaceOfHiddenClasses() throws IOException {
    assertEquals(
        """
        io.proxywasm.maven.teavm.fixtures.ReachesBundle.main(ReachesBundle.java:10)
          -> class java.util.ResourceBundle, which does not exist in a filter
             A filter has no files: put the content into the plugin's configuration.""",
        messageOf(ReachesBundle.class, userClasses(ReachesBundle.class)));
  }

  @Test
  void namesWhoNeedsAnImportNoProxyOffers() throws IOException {
    assertEquals(
        """
        io.proxywasm.maven.teavm.fixtures.ReachesFile.main(ReachesFile.java:11)
          -> java.io.FileInputStream.<init>
          -> import wasi_snapshot_preview1.fd_prestat_get, which no proxy offers
             A filter has no files: put the content into the plugin's configuration.
        io.proxywasm.maven.teavm.fixtures.ReachesFile.main(ReachesFile.java:11)
          -> java.io.FileInputStream.available
          -> import wasi_snapshot_preview1.fd_filestat_get, which no proxy offers
             A filter has no files: put the content into the plugin's configuration.""",
        messageOf(ReachesFile.class, userClasses(ReachesFile.class)));
  }

  private String messageOf(Class<?> main, Path... classPath) {
    var request =
        new CompileRequest(
            main.getName(),
            List.of(classPath),
            folder.resolve("filter.wasm"),
            folder.resolve("filter.symbols"),
            1 << 20,
            8 << 20,
            false);
    var thrown =
        assertThrows(
            CompileException.class,
            () -> new FilterCompiler().compile(request, TestModule.Silent.INSTANCE));
    return thrown.getMessage();
  }

  private Path userClasses(Class<?> type) throws IOException {
    Path classes = folder.resolve("classes");
    Path file = classes.resolve(fileOf(type));
    Files.createDirectories(file.getParent());
    try (InputStream in = classFile(type)) {
      Files.copy(in, file);
    }
    return classes;
  }

  private Path jar(Class<?> type) throws IOException {
    Path file = folder.resolve("library.jar");
    try (var jar = new JarOutputStream(Files.newOutputStream(file));
        InputStream in = classFile(type)) {
      jar.putNextEntry(new JarEntry(fileOf(type)));
      in.transferTo(jar);
    }
    return file;
  }

  private static InputStream classFile(Class<?> type) {
    var in = type.getResourceAsStream("/" + fileOf(type));
    if (in == null) {
      throw new AssertionError("no class file of " + type);
    }
    return in;
  }

  private static String fileOf(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }
}
