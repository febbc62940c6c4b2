package io.proxywasm.its;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Maven process that goes on until it is closed, in the repository of the invoked builds. */
final class RunningMaven implements AutoCloseable {
  private static final int LIMIT_SECONDS = 120;
  private static final String END = "(the log ends here)";

  private final Process process;
  private final List<String> seen = new ArrayList<>();
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private RunningMaven(Process process) {
    this.process = process;
    var reader = new Thread(this::read, "maven-log");
    reader.setDaemon(true);
    reader.start();
  }

  static RunningMaven start(Path project, String... arguments) throws IOException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    var command = new ArrayList<String>();
    command.add(
        Path.of(System.getProperty("it.maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
            .toString());
    command.addAll(
        List.of(
            "-B",
            "-o",
            "-Dmaven.repo.local=" + System.getProperty("it.repository"),
            // What the invoked builds put there counts, whatever repository it came from.
            "-Daether.enhancedLocalRepository.trackingFilename=untracked"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(project.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT); // of the JVM; Maven's are in its output
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return new RunningMaven(builder.start());
  }

  /** Waits for a line that has what the pattern says; fails with the log when there is none. */
  MatchResult await(String pattern) throws InterruptedException {
    Pattern wanted = Pattern.compile(pattern);
    for (String line; (line = lines.poll(LIMIT_SECONDS, TimeUnit.SECONDS)) != null; ) {
      seen.add(line);
      Matcher matcher = wanted.matcher(line);
      if (matcher.find()) {
        return matcher.toMatchResult();
      }
      if (line.equals(END)) {
        break;
      }
    }
    throw new AssertionError("no line with '" + pattern + "' in:\n" + String.join("\n", seen));
  }

  /** A Maven that has ended. */
  record Ended(int exitCode, String log) {
    /** Returns the log of a build that is expected to succeed. */
    String succeeded() {
      return endedWith(exitCode == 0);
    }

    /** Returns the log of a build that is expected to fail. */
    String failed() {
      return endedWith(exitCode != 0);
    }

    private String endedWith(boolean expected) {
      if (!expected) {
        throw new AssertionError("exit code " + exitCode + ":\n" + log);
      }
      return log;
    }
  }

  /** Waits until Maven ends by itself. */
  Ended end() throws InterruptedException {
    await(Pattern.quote(END));
    return new Ended(process.waitFor(), String.join("\n", seen.subList(0, seen.size() - 1)));
  }

  private void read() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      reader.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException e) {
      lines.add("the log broke off: " + e);
    }
    lines.add(END);
  }

  @Override
  public void close() {
    // mvn.cmd does not end with its Java by itself.
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().join();
  }
}
