package io.proxywasm.harness.internal.engine;

import java.util.Map;

/** A function a guest may import: its signature and what it does. */
record Import(String signature, Body body) {
  /** Functions by name, filled by one class per concern. */
  interface Table {
    /** Adds a function; a signature is {@code i} and {@code I} per parameter, a colon, results. */
    void add(String name, String signature, Body body);
  }

  /** The work of a function; returns its result, the ABI's status as a rule. */
  interface Body {
    int call(ImportCall call);
  }

  static Table into(Map<String, Import> functions) {
    return (name, signature, body) -> functions.put(name, new Import(signature, body));
  }
}
