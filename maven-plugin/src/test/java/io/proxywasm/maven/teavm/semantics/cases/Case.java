package io.proxywasm.maven.teavm.semantics.cases;

import java.util.concurrent.Callable;

/** A small piece of Java whose result on the JVM is what the wasm must give as well. */
public record Case(String name, Callable<Object> body) {
  /** Runs the body; an exception becomes its name and message. */
  public String run() {
    try {
      return String.valueOf(body.call());
    } catch (Throwable e) {
      return Exceptions.describe(e);
    }
  }
}
