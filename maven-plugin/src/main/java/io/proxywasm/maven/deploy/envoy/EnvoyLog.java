package io.proxywasm.maven.deploy.envoy;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Deadline;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Envoy logged of a refusal: the one place where it says why. */
final class EnvoyLog {
  /** Envoy writes its log file every ten seconds, or when there is much to write. */
  private static final Duration FLUSH = Duration.ofSeconds(12);

  private static final Pattern REFUSAL = Pattern.compile(".*config update rejected:.*");
  private static final Pattern HEAD = Pattern.compile("\\[[^]]*]\\[\\d+]\\[(\\w+)]\\[[\\w.]+] ");
  private static final Pattern SOURCE = Pattern.compile("\\[source/[^]]*] ");

  private final @Nullable Path named;
  private final Map<AdminListener, Long> marks = new HashMap<>();

  EnvoyLog(@Nullable Path named) {
    this.named = named;
  }

  /** Remembers where the log ends now. */
  void mark(AdminListener admin) throws BuildException {
    var file = file(admin);
    marks.put(admin, file.isEmpty() ? 0 : file.get().toFile().length());
  }

  /** Returns what was logged since then, or where to look for it. */
  String since(AdminListener admin) throws BuildException {
    var file = file(admin);
    if (file.isEmpty()) {
      return """
          its log says why, which is not in a file here. Name the file with -Dproxywasm.envoy.log=FILE, or \
          start Envoy with --log-path FILE.""";
    }
    try {
      var deadline = new Deadline(FLUSH);
      String text = read(file.get(), marks.get(admin));
      while (!REFUSAL.matcher(text).find() && !deadline.isOver()) {
        deadline.pause();
        text = read(file.get(), marks.get(admin));
      }
      return "\n" + problems(text);
    } catch (IOException e) {
      return "its log %s cannot be read: %s".formatted(file.get(), e);
    }
  }

  private Optional<Path> file(AdminListener admin) throws BuildException {
    var path = named == null ? admin.logPath().map(Path::of) : Optional.of(named);
    return path.filter(Files::isReadable);
  }

  private static String read(Path file, long from) throws IOException {
    try (var log = new RandomAccessFile(file.toFile(), "r")) {
      log.seek(Math.min(from, log.length()));
      byte[] rest = new byte[(int) Math.min(log.length() - log.getFilePointer(), 1 << 20)];
      log.readFully(rest);
      return new String(rest, StandardCharsets.UTF_8);
    }
  }

  /** Picks warnings and errors, with their further lines. */
  private static String problems(String text) {
    var picked = new LinkedHashSet<String>(); // each worker says the same
    boolean problem = true; // lines without a head, in a log of another format, are all shown
    for (String line : text.lines().toList()) {
      var head = HEAD.matcher(line);
      if (head.lookingAt()) {
        problem = !head.group(1).matches("trace|debug|info");
        line = SOURCE.matcher(line.substring(head.end())).replaceFirst("");
      }
      if (problem) {
        picked.add("  " + line);
      }
    }
    return String.join("\n", picked);
  }
}
