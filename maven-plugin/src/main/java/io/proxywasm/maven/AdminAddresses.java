package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Reads the addresses of Envoys' administration listeners. */
final class AdminAddresses {
  private AdminAddresses() {}

  /** Returns the addresses; none for the word {@code none}. */
  static List<URI> read(List<String> words) throws BuildException {
    var addresses = new ArrayList<URI>();
    for (String word : words) {
      if (word.equals("none")) {
        return List.of();
      } else if (!word.matches("http://[^/\\s]+:\\d+/?")) {
        throw new BuildException(
            "proxywasm.envoy.admin has '%s', which is no address such as http://127.0.0.1:9901, nor none."
                .formatted(word));
      }
      addresses.add(URI.create(word));
    }
    return addresses;
  }
}
