package io.proxywasm.maven.teavm.semantics;

import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependency;
import org.teavm.model.CallLocation;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * Gives {@link ServiceLoader} the providers of the services that a module asks for, as plain code
 * that makes them. The compiler's own makes them at run time, in an array whose class is the
 * service's: the collector takes that for an object without references, and drops them.
 */
final class Services extends AbstractDependencyListener {
  private static final MethodReference LOAD =
      new MethodReference(ServiceLoader.class, "load", Class.class, ServiceLoader.class);
  private static final MethodReference TYPE = method("type", Class.class);
  private static final MethodReference MAKE = method("make", Object.class);

  /** The providers of each service. */
  private final TreeMap<String, List<String>> services = new TreeMap<>();

  private static MethodReference method(String name, Class<?> result) {
    return new MethodReference(ServiceLoader.class, name, Class.class, int.class, result);
  }

  @Override
  public void methodReached(DependencyAgent agent, MethodDependency method) {
    if (method.getReference().equals(LOAD)) {
      method
          .getVariable(1)
          .getClassValueNode()
          .addConsumer(
              type -> {
                if (type.getValueType() instanceof ValueType.Object service) {
                  link(service.getClassName(), agent);
                }
              });
    }
  }

  private void link(String service, DependencyAgent agent) {
    var providers = ServiceFiles.providers(service, agent.getResourceProvider());
    services.put(service, providers);
    for (var provider : providers) {
      var type = agent.getType(ValueType.object(provider));
      agent
          .linkMethod(TYPE)
          .getResult()
          .propagate(agent.getType(ValueType.object("java.lang.Class")));
      agent.linkMethod(TYPE).getResult().getClassValueNode().propagate(type);
      agent.linkMethod(MAKE).getResult().propagate(type);
      agent
          .linkMethod(constructor(provider))
          .propagate(0, type)
          .addLocation(new CallLocation(LOAD))
          .use();
    }
  }

  private static MethodReference constructor(String provider) {
    return new MethodReference(provider, "<init>", ValueType.VOID);
  }

  @Override
  public void completing(DependencyAgent agent) {
    submit(TYPE, agent, (code, provider) -> code.constant(ValueType.object(provider)));
    submit(MAKE, agent, ProgramEmitter::construct);
  }

  /** Says what becomes of a provider. */
  private interface Use {
    ValueEmitter of(ProgramEmitter code, String provider);
  }

  private void submit(MethodReference method, DependencyAgent agent, Use use) {
    var reached = agent.getMethod(method);
    if (reached == null || !reached.isUsed()) {
      return;
    }
    var code = ProgramEmitter.create(method.getDescriptor(), agent.getClassHierarchy());
    var service = code.var(1, Class.class);
    services.forEach(
        (name, providers) -> {
          if (!providers.isEmpty()) {
            code.when(service.isSame(code.constant(ValueType.object(name))))
                .thenDo(() -> choose(providers, code, use));
          }
        });
    code.constantNull(Object.class).returnValue();
    agent.submitMethod(method, code.getProgram());
  }

  private static void choose(List<String> providers, ProgramEmitter code, Use use) {
    for (int i = 0; i < providers.size(); i++) {
      var provider = providers.get(i);
      code.when(code.var(2, int.class).isEqualTo(code.constant(i)))
          .thenDo(() -> use.of(code, provider).returnValue());
    }
  }
}
