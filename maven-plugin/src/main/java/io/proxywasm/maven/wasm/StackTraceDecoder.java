package io.proxywasm.maven.wasm;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the compact stack traces of a release build back into Java's.
 *
 * <p>A release build logs a line {@code at @2435 607 490} after an exception's first line: the call
 * sites' ids, innermost first. Everything else in a log, prefixes of the proxy's own included,
 * stays as it is.
 */
public final class StackTraceDecoder {
  /** The proxy's prefix, what indents the frames, the ids. */
  private static final Pattern COMPACT =
      Pattern.compile("^(?<prefix>.*?)(?<indent>\\s*)\\bat @(?<ids>\\d+(?: \\d+)*)(?<rest>.*)$");

  /** Longer numbers are no ids: the largest that cannot overflow. */
  private static final int MAX_DIGITS = 9;

  private static final Pattern SPACE = Pattern.compile(" ");

  private StackTraceDecoder() {}

  /**
   * Decodes all compact frames of a log.
   *
   * @param log any text, of one or many lines
   * @param symbols those of the build that wrote the log; ids they do not know are marked so
   */
  public static String decode(String log, Symbols symbols) {
    return Pattern.compile("(?<=\\n)")
        .splitAsStream(log)
        .map(line -> line(line, symbols))
        .collect(Collectors.joining());
  }

  private static String line(String line, Symbols symbols) {
    var end = line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : "";
    var match = COMPACT.matcher(line.substring(0, line.length() - end.length()));
    if (!match.matches()) {
      return line;
    }
    var start = match.group("prefix") + match.group("indent") + "at ";
    var ids = List.of(SPACE.split(match.group("ids")));
    return ids.stream()
        .flatMap(id -> frames(id, symbols))
        .map(frame -> start + frame)
        .collect(Collectors.joining(end.isEmpty() ? "\n" : end, "", match.group("rest") + end));
  }

  private static Stream<String> frames(String id, Symbols symbols) {
    return Optional.of(id)
        .filter(digits -> digits.length() <= MAX_DIGITS)
        .flatMap(digits -> symbols.find(Integer.parseInt(digits)))
        .map(site -> site.frames().stream().map(Symbols.Frame::toString))
        .orElseGet(() -> Stream.of("@" + id + " (unknown: symbols of another build?)"));
  }
}
