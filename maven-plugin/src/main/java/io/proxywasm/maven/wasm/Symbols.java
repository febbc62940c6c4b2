package io.proxywasm.maven.wasm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Maps the call-site ids a release build logs to Java classes, methods, files and lines.
 *
 * <p>Written beside the module by the compile step and read by the goal {@code stacktrace}. The ids
 * belong to one build of one module: {@link #build()} names it.
 */
public final class Symbols {
  private static final int BUILD_ID_BYTES = 8;

  private final String build;
  private final List<CallSite> callSites;
  private final Map<Integer, CallSite> byId = new HashMap<>();

  /**
   * A place in compiled code from which a method is called.
   *
   * @param id the number the module knows it by
   * @param frames the Java frames at that place, innermost first; more than one where the compiler
   *     inlined methods into their callers
   */
  public record CallSite(int id, List<Frame> frames) {
    public CallSite {
      frames = List.copyOf(frames);
      if (id < 0 || frames.isEmpty()) {
        throw new IllegalArgumentException(
            "a call site needs an id of 0 or more and a frame; got id " + id + ", " + frames);
      }
    }
  }

  /**
   * One Java frame.
   *
   * @param className binary name, as {@code com.acme.Outer$Inner}
   * @param file source file name without a folder; null when unknown
   * @param line source line, 1 and up; any other value when unknown
   */
  public record Frame(String className, String method, @Nullable String file, int line) {
    /** Returns this frame as the JVM prints it, without the leading {@code at}. */
    @Override
    public String toString() {
      return new StackTraceElement(className, method, file, line > 0 ? line : -1).toString();
    }
  }

  /**
   * Makes symbols of a build.
   *
   * @param build the module's build id, see {@link #buildId(byte[])}
   * @throws IllegalArgumentException if two call sites have the same id
   */
  public Symbols(String build, List<CallSite> callSites) {
    this.build = build;
    this.callSites = callSites.stream().sorted(Comparator.comparingInt(CallSite::id)).toList();
    for (var site : this.callSites) {
      if (byId.put(site.id(), site) != null) {
        throw new IllegalArgumentException("two call sites have the id " + site.id());
      }
    }
  }

  /** Returns the id of the build these symbols belong to. */
  public String build() {
    return build;
  }

  /** Returns all call sites, by rising id. */
  public List<CallSite> callSites() {
    return callSites;
  }

  /** Finds a call site; empty when this build has none of that id. */
  public Optional<CallSite> find(int id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns these symbols as those of another build id, as when the module was rewritten. */
  public Symbols withBuild(String newBuild) {
    return new Symbols(newBuild, callSites);
  }

  /** Tells whether these symbols were written for exactly this module. */
  public boolean belongTo(byte[] module) {
    return build.equals(buildId(module));
  }

  /** Returns a module's build id: the first 16 hex digits of its SHA-256. */
  public static String buildId(byte[] module) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(module);
      return HexFormat.of().formatHex(digest, 0, BUILD_ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK lacks SHA-256, which every JDK must have", e);
    }
  }

  /** Writes a symbols file; the same symbols always give the same bytes. */
  public void write(Path file) throws IOException {
    Files.writeString(file, SymbolsFormat.write(this));
  }

  /**
   * Reads a symbols file.
   *
   * @throws IOException if it cannot be read, or is not a symbols file of a version known here; the
   *     message then names the file and the line
   */
  public static Symbols read(Path file) throws IOException {
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return new SymbolsFormat(file.toString()).read(text);
  }
}
