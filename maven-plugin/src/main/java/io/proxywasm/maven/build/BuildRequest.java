package io.proxywasm.maven.build;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what to build and where to put it.
 *
 * @param mainClass binary name of the class whose {@code main} registers the filter; null to find
 *     it
 * @param classesDirectory the filter's own class files
 * @param dependencies its libraries, the SDK among them
 * @param module the {@code .wasm} file to write
 * @param symbols the symbols file to write
 * @param workDirectory for files between builds
 * @param memory the heap's bounds
 * @param debug whether the module has readable names
 * @param toolVersion the builder's own version; another one builds again
 */
public record BuildRequest(
    @Nullable String mainClass,
    Path classesDirectory,
    List<Path> dependencies,
    Path module,
    Path symbols,
    Path workDirectory,
    MemoryBounds memory,
    boolean debug,
    String toolVersion) {
  public BuildRequest {
    dependencies = List.copyOf(dependencies);
  }

  /** Returns the filter's own classes and its libraries. */
  public List<Path> classPath() {
    return Stream.concat(Stream.of(classesDirectory), dependencies.stream()).toList();
  }
}
