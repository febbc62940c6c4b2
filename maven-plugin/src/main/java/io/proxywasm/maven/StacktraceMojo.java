package io.proxywasm.maven;

import io.proxywasm.maven.build.Advice;
import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.wasm.StackTraceDecoder;
import io.proxywasm.maven.wasm.Symbols;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the stack traces that a release build writes to a proxy's log. Reads the log from a file
 * or from standard input, and prints it with Java frames in the place of call-site numbers.
 */
@Mojo(name = "stacktrace", requiresProject = false, threadSafe = true)
public final class StacktraceMojo extends FilterMojo {
  /** The log to decode; standard input when none is given. */
  @Parameter(property = "proxywasm.stacktrace.file")
  private @Nullable File stacktraceFile;

  /** Skips this goal. */
  @Parameter(property = "proxywasm.stacktrace.skip", defaultValue = "false")
  private boolean skipStacktrace;

  @Override
  boolean skipGoal() {
    return skipStacktrace;
  }

  @Override
  void run() throws BuildException, IOException {
    if (!symbols.isFile()) {
      throw new BuildException(Advice.noSymbols(symbols.toPath()));
    }
    String log = log();
    // Not Maven's log, whose prefix would stand before each line: the result may be piped on, with
    // -q.
    System.out.print(StackTraceDecoder.decode(log, Symbols.read(symbols.toPath())));
    System.out.flush();
  }

  private String log() throws BuildException, IOException {
    if (stacktraceFile == null) {
      getLog().info("Reading the log from standard input, to its end");
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }
    if (!stacktraceFile.isFile()) {
      throw new BuildException(
          Advice.unreadableFile("log", stacktraceFile.toPath(), "proxywasm.stacktrace.file"));
    }
    return new String(Files.readAllBytes(stacktraceFile.toPath()), StandardCharsets.UTF_8);
  }
}
