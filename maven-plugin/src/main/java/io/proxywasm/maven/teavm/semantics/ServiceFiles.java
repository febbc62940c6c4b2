package io.proxywasm.maven.teavm.semantics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.teavm.parsing.resource.ResourceProvider;

/** Reads which classes provide a service: one a line, what follows a # is a comment. */
final class ServiceFiles {
  private ServiceFiles() {}

  /** Returns the names of the providers, in the order of the class path and of its files. */
  static List<String> providers(String service, ResourceProvider classPath) {
    Set<String> all = new LinkedHashSet<>();
    var files = classPath.getResources("META-INF/services/" + service);
    while (files.hasNext()) {
      try (var file = files.next().open()) {
        new String(file.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .forEach(all::add);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the providers of " + service, e);
      }
    }
    return List.copyOf(all);
  }
}
