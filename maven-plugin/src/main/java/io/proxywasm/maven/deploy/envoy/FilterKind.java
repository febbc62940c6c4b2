package io.proxywasm.maven.deploy.envoy;

import io.proxywasm.maven.build.BuildException;

/** Where in a listener a filter is. */
public enum FilterKind {
  /** A filter of HTTP requests, in a connection manager. */
  HTTP("http"),
  /** A filter of connections, in a filter chain. */
  NETWORK("network");

  private final String word;

  FilterKind(String word) {
    this.word = word;
  }

  /** Reads the word of {@code proxywasm.envoy.filter}. */
  public static FilterKind parse(String text) throws BuildException {
    for (var kind : values()) {
      if (kind.word.equals(text)) {
        return kind;
      }
    }
    throw new BuildException(
        "proxywasm.envoy.filter (%s) is neither http nor network.".formatted(text));
  }

  /** Returns the type of a filter of this kind that runs a module. */
  String wasm() {
    return type("wasm.v3.Wasm");
  }

  /** Returns the type of one that lets everything pass, as long as it has no rules. */
  String pass() {
    return type("rbac.v3.RBAC");
  }

  private String type(String name) {
    return "type.googleapis.com/envoy.extensions.filters.%s.%s".formatted(word, name);
  }
}
