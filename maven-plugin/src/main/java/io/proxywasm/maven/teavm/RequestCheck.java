package io.proxywasm.maven.teavm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.ElementModifier;
import org.teavm.vm.TeaVM;

/** Refuses requests that cannot succeed, with what to change. */
final class RequestCheck {
  private static final int PAGE = 64 << 10;

  private RequestCheck() {}

  static void check(CompileRequest request) throws CompileException {
    for (var entry : request.classPath()) {
      checkEntry(entry);
    }
    checkPages("minimum", request.minHeapBytes());
    checkPages("maximum", request.maxHeapBytes());
    if (request.minHeapBytes() > request.maxHeapBytes()) {
      throw new CompileException(
          "the heap's minimum of %d bytes is above its maximum of %d bytes; lower the one or raise the other"
              .formatted(request.minHeapBytes(), request.maxHeapBytes()));
    }
  }

  private static void checkEntry(Path entry) throws CompileException {
    if (Files.isDirectory(entry)) {
      return;
    }
    if (!Files.exists(entry)) {
      throw new CompileException(
          "the class path names %s, which does not exist; compile the project or fetch the dependency first"
              .formatted(entry));
    }
    try (var jar = new ZipFile(entry.toFile())) {
      jar.size();
    } catch (IOException e) {
      throw new CompileException(
          "cannot read %s on the class path (%s); delete it, so that it is made or fetched again"
              .formatted(entry, e.getMessage()),
          e);
    }
  }

  private static void checkPages(String bound, int bytes) throws CompileException {
    if (bytes <= 0) {
      throw new CompileException(
          "the heap's %s of %d bytes is impossible; it must be above 0 and below 2 GiB"
              .formatted(bound, bytes));
    }
    if (bytes % PAGE != 0) {
      int below = bytes / PAGE * PAGE;
      String nearest = below == 0 ? String.valueOf(PAGE) : below + " or " + ((long) below + PAGE);
      throw new CompileException(
          "the heap's %s of %d bytes is no multiple of 64 KiB, the unit WebAssembly grows by; the nearest is %s"
              .formatted(bound, bytes, nearest));
    }
  }

  /** Checks that there is something to start. */
  static void checkMain(String mainClass, ClassReaderSource classes) throws CompileException {
    var type = classes.get(mainClass);
    if (type == null) {
      throw new CompileException(
          "there is no class %s on the class path; name the class whose main registers the filter"
              .formatted(mainClass));
    }
    var main = type.getMethod(TeaVM.MAIN_METHOD_DESC);
    if (main == null || !main.hasModifier(ElementModifier.STATIC)) {
      throw new CompileException(
          "class %s has no main method; give it a public static void main(String[] args) that registers the filter"
              .formatted(mainClass));
    }
  }
}
