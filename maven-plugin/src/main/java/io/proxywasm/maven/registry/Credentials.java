package io.proxywasm.maven.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/**
 * What a registry knows a user by.
 *
 * @param origin where they were found, for messages: a property, a file, a helper
 */
public record Credentials(String username, String password, String origin) {
  /** The user name by which credential helpers mark an identity token. */
  private static final String TOKEN = "<token>";

  /** Tells whether the password is an identity token, which the token service takes alone. */
  boolean isIdentityToken() {
    return username.equals(TOKEN);
  }

  /** Returns the value of an {@code Authorization} header. */
  String basic() {
    return "Basic "
        + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(UTF_8));
  }

  @Override
  public String toString() {
    return username + " (from " + origin + ")"; // never the password
  }
}
