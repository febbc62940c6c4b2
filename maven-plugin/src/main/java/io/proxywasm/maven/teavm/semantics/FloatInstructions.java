package io.proxywasm.maven.teavm.semantics;

import java.util.Map;
import org.teavm.ast.InvocationExpr;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsic;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsicManager;
import org.teavm.backend.wasm.model.expression.WasmExpression;
import org.teavm.backend.wasm.model.expression.WasmFloatType;
import org.teavm.backend.wasm.model.expression.WasmFloatUnary;
import org.teavm.backend.wasm.model.expression.WasmFloatUnaryOperation;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;

/** Compiles the functions of {@link Math} that wasm has instructions for to these instructions. */
final class FloatInstructions implements ClassHolderTransformer, WasmIntrinsic {
  private static final Map<MethodReference, WasmFloatUnaryOperation> OPERATIONS =
      Map.of(
          method("floor"), WasmFloatUnaryOperation.FLOOR,
          method("ceil"), WasmFloatUnaryOperation.CEIL,
          method("sqrt"), WasmFloatUnaryOperation.SQRT,
          method("rint"), WasmFloatUnaryOperation.NEAREST);

  private static MethodReference method(String name) {
    return new MethodReference(Math.class, name, double.class, double.class);
  }

  // A method with a body would be inlined before the intrinsic is asked for.
  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (MethodHolder method : cls.getMethods()) {
      if (isApplicable(method.getReference())) {
        method.setProgram(null);
        method.getModifiers().add(ElementModifier.NATIVE);
      }
    }
  }

  @Override
  public boolean isApplicable(MethodReference method) {
    return OPERATIONS.containsKey(method);
  }

  @Override
  public WasmExpression apply(InvocationExpr invocation, WasmIntrinsicManager manager) {
    return new WasmFloatUnary(
        WasmFloatType.FLOAT64,
        OPERATIONS.get(invocation.getMethod()),
        manager.generate(invocation.getArguments().get(0)));
  }
}
