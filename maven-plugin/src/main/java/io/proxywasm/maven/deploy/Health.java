package io.proxywasm.maven.deploy;

/**
 * Whether a deployment really serves.
 *
 * @param state in one word
 * @param detail in a sentence, for people
 */
public record Health(State state, String detail) {
  /** What is known of it. */
  public enum State {
    /** The proxies said that they have it. */
    SERVING,
    /** At least one proxy has something else. */
    NOT_SERVING,
    /** There is no proxy to ask. */
    UNKNOWN
  }
}
