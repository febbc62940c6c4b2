package io.proxywasm.maven.teavm.semantics.cases;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A small piece of Java whose result on the JVM is what the wasm must give as well.
 *
 * @param inWasm what the wasm answers where it may differ; null where it must not
 */
public record Case(String name, Callable<@Nullable Object> body, @Nullable String inWasm) {
  public Case(String name, Callable<@Nullable Object> body) {
    this(name, body, null);
  }

  /** Returns a case that is known to differ: the wasm must answer just this. */
  public Case differs(String answer) {
    return new Case(name, body, answer);
  }

  /** Runs the body; an exception becomes its name and message. */
  public String run() {
    try {
      return String.valueOf(body.call());
    } catch (Throwable e) {
      return Exceptions.describe(e);
    }
  }
}
