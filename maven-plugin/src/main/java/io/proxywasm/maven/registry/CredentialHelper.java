package io.proxywasm.maven.registry;

import java.util.Optional;

/** A program {@code docker-credential-NAME} that keeps passwords. */
public interface CredentialHelper {
  /** Asks a helper for what it has for a registry. */
  Optional<Credentials> ask(String helper, String registry) throws RegistryException;
}
