package io.proxywasm.maven.wasm;

import io.proxywasm.maven.teavm.guest.RunTimeExceptions;
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

  /** By convention; of other classes nothing is left out. */
  private static final Pattern EXCEPTION_CLASS = Pattern.compile(".*(Exception|Error|Throwable)");

  /** Longer numbers are no ids: the largest that cannot overflow. */
  private static final int MAX_DIGITS = 9;

  private static final Pattern SPACE = Pattern.compile(" ");

  private final Symbols symbols;

  /** Whether the frames that come are those in which the exception itself was made. */
  private boolean inConstruction = true;

  private StackTraceDecoder(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * Decodes all compact frames of a log. The frames in which an exception was made are left out, as
   * the JVM leaves them out.
   *
   * @param log any text, of one or many lines
   * @param symbols those of the build that wrote the log; ids they do not know are marked so
   */
  public static String decode(String log, Symbols symbols) {
    var decoder = new StackTraceDecoder(symbols);
    return Pattern.compile("(?<=\\n)")
        .splitAsStream(log)
        .map(decoder::line)
        .collect(Collectors.joining());
  }

  private String line(String line) {
    var end = line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : "";
    var match = COMPACT.matcher(line.substring(0, line.length() - end.length()));
    if (!match.matches()) {
      inConstruction = true;
      return line;
    }
    var start = match.group("prefix") + match.group("indent") + "at ";
    var frames =
        SPACE
            .splitAsStream(match.group("ids"))
            .flatMap(this::frames)
            .map(frame -> start + frame)
            .toList();
    if (frames.isEmpty()) {
      return "";
    }
    return String.join(end.isEmpty() ? "\n" : end, frames) + match.group("rest") + end;
  }

  private Stream<String> frames(String id) {
    var site =
        id.length() <= MAX_DIGITS
            ? symbols.find(Integer.parseInt(id))
            : Optional.<Symbols.CallSite>empty();
    if (site.isEmpty()) {
      inConstruction = false;
      return Stream.of("@" + id + " (unknown: symbols of another build?)");
    }
    return site.get().frames().stream().filter(this::isOutsideConstruction).map(Object::toString);
  }

  private boolean isOutsideConstruction(Symbols.Frame frame) {
    inConstruction = inConstruction && makesException(frame);
    return !inConstruction;
  }

  private static boolean makesException(Symbols.Frame frame) {
    return frame.className().equals(Throwable.class.getName())
        || frame.className().equals(RunTimeExceptions.class.getName())
        || (frame.method().equals("<init>")
            && EXCEPTION_CLASS.matcher(frame.className()).matches());
  }
}
