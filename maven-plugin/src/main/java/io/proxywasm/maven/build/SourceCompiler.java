package io.proxywasm.maven.build;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles a project's Java sources again, for {@code run}, whose edits come after the build tool's
 * own compilation.
 *
 * @param sourceRoots directories of source files; those that do not exist are left out
 * @param classPath what the sources are compiled against
 * @param release the Java level
 * @param classesDirectory where the class files go
 */
public record SourceCompiler(
    List<Path> sourceRoots, List<Path> classPath, String release, Path classesDirectory) {
  public SourceCompiler {
    sourceRoots = List.copyOf(sourceRoots);
    classPath = List.copyOf(classPath);
  }

  /**
   * Compiles all sources.
   *
   * @throws BuildException if they do not compile; the message has file and line of each error
   */
  public void compile() throws BuildException, IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new BuildException(Advice.noJavaCompiler(System.getProperty("java.home")));
    }
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    Files.createDirectories(classesDirectory);
    try (var files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      var sources = files.getJavaFileObjectsFromPaths(sources());
      if (!compiler.getTask(null, files, diagnostics, options(), null, sources).call()) {
        throw new BuildException(errors(diagnostics));
      }
    }
  }

  private List<String> options() {
    return List.of(
        "--release",
        release,
        "-g",
        // Generated sources are among the source roots.
        "-proc:none",
        "-classpath",
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
        "-d",
        classesDirectory.toString());
  }

  private List<Path> sources() throws IOException {
    var sources = new ArrayList<Path>();
    for (Path root : sourceRoots) {
      if (Files.isDirectory(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
      }
    }
    return sources;
  }

  private static String errors(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(SourceCompiler::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    JavaFileObject source = diagnostic.getSource();
    return source == null
        ? message
        : source.getName() + ":" + diagnostic.getLineNumber() + ": " + message;
  }
}
