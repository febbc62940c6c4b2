package io.proxywasm.maven.teavm;

import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.ValueType;

/**
 * Links the callbacks of TCP connections once a plugin is reached that makes filters for them, so
 * that a module without has neither their exports nor the code behind.
 */
final class TcpCallbacks extends AbstractDependencyListener {
  private static final String SDK = "io.proxywasm.sdk.";
  private static final String PLUGIN = SDK + "Plugin";
  private static final MethodDescriptor FACTORY =
      new MethodDescriptor(
          "newTcpFilter",
          ValueType.object(SDK + "tcp.TcpStream"),
          ValueType.object(SDK + "tcp.TcpFilter"));

  @Override
  public void classReached(DependencyAgent agent, String className) {
    var type = agent.getClassSource().get(className);
    if (type != null
        && !className.equals(PLUGIN)
        && type.getMethod(FACTORY) != null
        && agent.getClassHierarchy().isSuperType(PLUGIN, className, false)) {
      agent.linkClass(SDK + "teavm.TcpExports");
    }
  }
}
