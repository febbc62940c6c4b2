package io.proxywasm.its.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of the ABI, as a file taken from its specification lists them. */
final class AbiList {
  private static final Pattern LINE = Pattern.compile("(?:callback|host) +(?:\\w+\\.)?(\\w+)\\(.*");

  private AbiList() {}

  static Set<String> names(Path file) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches() || !names.add(matcher.group(1))) {
        throw new IOException(file + ": cannot be read, or is there twice: " + line);
      }
    }
    return names;
  }
}
