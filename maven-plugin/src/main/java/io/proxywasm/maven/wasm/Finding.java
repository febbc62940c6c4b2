package io.proxywasm.maven.wasm;

/**
 * Something that keeps a host from loading or calling a module.
 *
 * @param message what is wrong and where
 * @param fix what to do about it
 */
public record Finding(String message, String fix) {
  /** Returns message and fix as one line. */
  @Override
  public String toString() {
    return message + ". " + fix + ".";
  }
}
