package io.proxywasm.maven.teavm.semantics;

import java.util.function.Function;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.DependencyType;
import org.teavm.dependency.MethodDependency;
import org.teavm.model.ClassReader;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/**
 * Links the classes around those that are asked for them: TeaVM answers null, or a class without a
 * name, where nothing else in the filter mentions them.
 */
final class OuterClasses extends AbstractDependencyListener {
  private static final MethodReference DECLARING =
      new MethodReference(Class.class, "getDeclaringClass", Class.class);
  private static final MethodReference ENCLOSING =
      new MethodReference(Class.class, "getEnclosingClass", Class.class);

  @Override
  public void methodReached(DependencyAgent agent, MethodDependency method) {
    if (method.getReference().equals(DECLARING)) {
      link(agent, method, ClassReader::getDeclaringClassName);
    } else if (method.getReference().equals(ENCLOSING)) {
      link(agent, method, ClassReader::getOwnerName);
    }
  }

  private static void link(
      DependencyAgent agent, MethodDependency method, Function<ClassReader, String> outer) {
    method
        .getVariable(0)
        .getClassValueNode()
        .addConsumer(type -> linkOuter(agent, method, outer, type));
  }

  private static void linkOuter(
      DependencyAgent agent,
      MethodDependency method,
      Function<ClassReader, String> outer,
      DependencyType type) {
    if (type.getValueType() instanceof ValueType.Object object) {
      var inner = agent.getClassSource().get(object.getClassName());
      var name = inner == null ? null : outer.apply(inner);
      if (name != null) {
        agent.linkClass(name);
        method.getResult().getClassValueNode().propagate(agent.getType(ValueType.object(name)));
      }
    }
  }
}
