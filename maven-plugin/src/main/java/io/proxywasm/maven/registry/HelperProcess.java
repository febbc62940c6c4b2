package io.proxywasm.maven.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonObject;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs credential helpers, which are looked for on the PATH. */
public final class HelperProcess implements CredentialHelper {
  private static final int SECONDS = 60; // one may ask its user something

  private final String prefix;

  /** Looks for helpers by their usual names. */
  public HelperProcess() {
    this("docker-credential-");
  }

  HelperProcess(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public Optional<Credentials> ask(String helper, String registry) throws RegistryException {
    var program = prefix + helper;
    try {
      var process = new ProcessBuilder(program, "get").start();
      ask(process, registry);
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new RegistryException(
            program
                + " does not end. Run 'echo "
                + registry
                + " | "
                + program
                + " get' to see why.");
      }
      var output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
      if (process.exitValue() == 0) {
        return Optional.of(credentials(output, program));
      }
      if (output.contains("credentials not found")) {
        return Optional.empty(); // the helpers' own words for it
      }
      var errors = new String(process.getErrorStream().readAllBytes(), UTF_8).strip();
      throw new RegistryException(
          "%s failed for %s: %s".formatted(program, registry, (output + " " + errors).strip()));
    } catch (IOException e) {
      throw new RegistryException(
          "Cannot run %s, which docker's configuration names for %s: %s."
              .formatted(program, registry, e.getMessage()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RegistryException("Interrupted.", e);
    }
  }

  private static void ask(Process process, String registry) {
    try (var input = process.getOutputStream()) {
      input.write(registry.getBytes(UTF_8));
    } catch (IOException e) {
      // It ended before it read: its own words tell why.
    }
  }

  private static Credentials credentials(String output, String program) throws RegistryException {
    try {
      var answer = JsonObject.parse(output);
      return new Credentials(answer.string("Username"), answer.string("Secret"), program);
    } catch (JsonException e) {
      // Not the answer itself: there is a password in it.
      throw new RegistryException(program + " gave no credentials: " + e.getMessage(), e);
    }
  }
}
