package io.proxywasm.maven.teavm;

import java.util.ArrayList;
import java.util.List;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.util.ReflectionUtil;

/** Says in our words what TeaVM found missing. */
final class MissingItems {
  private static final String MISSING = ", which does not exist in a filter";

  private final CallChains chains;

  MissingItems(CallChains chains) {
    this.chains = chains;
  }

  List<Problem> of(List<org.teavm.diagnostics.Problem> found) {
    var problems = new ArrayList<Problem>();
    for (var problem : found) {
      problems.add(of(problem));
    }
    return problems;
  }

  private Problem of(org.teavm.diagnostics.Problem found) {
    var location = found.getLocation();
    List<String> chain =
        location == null || location.getMethod() == null
            ? List.of()
            : chains.to(location.getMethod(), location.getSourceLocation());
    if (isInternal(found)) {
      return unsupported(chain);
    }
    boolean isMissing = found.getText().endsWith("was not found");
    Object item = found.getParams().length == 1 ? found.getParams()[0] : null;
    if (isMissing && item instanceof String type) {
      return new Problem("class " + type + MISSING, chain, Alternatives.to(type));
    }
    if (isMissing && item instanceof MethodReference method) {
      return new Problem(
          "method " + signature(method) + MISSING, chain, Alternatives.to(name(method)));
    }
    if (isMissing && item instanceof FieldReference field) {
      return new Problem("field " + field + MISSING, chain, Alternatives.to(field.toString()));
    }
    var text = new DefaultProblemTextConsumer();
    found.render(text);
    return new Problem(text.getText(), chain, "");
  }

  /** Tells whether it is the inside of the class library that does not fit, not its surface. */
  private static boolean isInternal(org.teavm.diagnostics.Problem found) {
    return found.getText().equals(SuspensionCheck.MESSAGE)
        || found.getText().contains("is native")
        || (found.getParams().length == 1
            && found.getParams()[0] instanceof String type
            && type.startsWith("org.teavm."));
  }

  /** Cuts a chain that ends deep inside the class library where it enters it. */
  private static Problem unsupported(List<String> chain) {
    int entered = Math.min(chain.size() - 1, CallChains.untilClassLibrary(chain));
    String method = chain.get(entered);
    return new Problem(
        "method " + method + MISSING, chain.subList(0, entered), Alternatives.to(method));
  }

  private static String name(MethodReference method) {
    return method.getClassName() + "." + method.getName();
  }

  private static String signature(MethodReference method) {
    var parameters = new ArrayList<String>();
    for (var type : method.getParameterTypes()) {
      parameters.add(typeName(type));
    }
    return name(method) + "(" + String.join(", ", parameters) + ")";
  }

  private static String typeName(ValueType type) {
    if (type instanceof ValueType.Array array) {
      return typeName(array.getItemType()) + "[]";
    }
    if (type instanceof ValueType.Object object) {
      return object.getClassName().substring(object.getClassName().lastIndexOf('.') + 1);
    }
    return type instanceof ValueType.Primitive primitive
        ? ReflectionUtil.typeName(primitive.getKind())
        : type.toString();
  }
}
