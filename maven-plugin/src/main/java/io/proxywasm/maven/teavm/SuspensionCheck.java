package io.proxywasm.maven.teavm;

import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependency;
import org.teavm.interop.Async;
import org.teavm.model.CallLocation;

/**
 * Refuses methods that wait, as {@code Thread.sleep}: a proxy's call must be answered before the
 * next.
 *
 * <p>Found here and not by the import they need in the end, since TeaVM may fail on the way there.
 */
final class SuspensionCheck extends AbstractDependencyListener {
  /** The beginning of the message, by which it is known again. */
  static final String MESSAGE = "suspends";

  @Override
  public void methodReached(DependencyAgent agent, MethodDependency method) {
    if (method.getMethod().getAnnotations().get(Async.class.getName()) != null) {
      agent.getDiagnostics().error(new CallLocation(method.getReference()), MESSAGE);
    }
  }
}
