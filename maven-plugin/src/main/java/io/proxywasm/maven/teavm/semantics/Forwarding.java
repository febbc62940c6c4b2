package io.proxywasm.maven.teavm.semantics;

import java.util.Arrays;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;

/** Makes method bodies that do nothing but call another method with their parameters. */
public final class Forwarding {
  private Forwarding() {}

  /** Returns the body of a static method that calls a static one. */
  public static Program toStatic(MethodReference target) {
    return of(target, false);
  }

  /** Returns the body of an instance method that calls this very body of itself. */
  static Program toOwn(MethodReference target) {
    return of(target, true);
  }

  private static Program of(MethodReference target, boolean onThis) {
    var body = new Body(target.parameterCount());
    var arguments = new Variable[target.parameterCount()];
    Arrays.setAll(arguments, i -> body.parameter(i + 1));
    return body.end(body.callOn(onThis ? body.parameter(0) : null, target, arguments));
  }
}
