package io.proxywasm.maven.teavm;

import java.nio.file.Path;
import java.util.List;

/**
 * Says what to compile and where to put it.
 *
 * @param mainClass binary name of the class whose {@code main(String[])} registers the filter
 * @param classPath the filter's classes first, then its dependencies, the SDK among them; neither
 *     TeaVM nor the JDK
 * @param module the {@code .wasm} file to write
 * @param symbols the file to write that maps the call sites in stack traces to Java lines
 * @param minHeapBytes heap a VM starts with; a multiple of 64 KiB
 * @param maxHeapBytes heap a VM can grow to; a multiple of 64 KiB
 * @param debug whether functions get readable names in a {@code name} section
 */
public record CompileRequest(
    String mainClass,
    List<Path> classPath,
    Path module,
    Path symbols,
    int minHeapBytes,
    int maxHeapBytes,
    boolean debug) {
  public CompileRequest {
    classPath = List.copyOf(classPath);
  }
}
