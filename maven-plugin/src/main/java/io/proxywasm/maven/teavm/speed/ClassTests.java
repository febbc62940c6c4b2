package io.proxywasm.maven.teavm.speed;

import java.util.ArrayList;
import java.util.List;
import org.teavm.ast.ConstantExpr;
import org.teavm.ast.InvocationExpr;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsic;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsicFactory;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsicFactoryContext;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsicManager;
import org.teavm.backend.wasm.model.expression.WasmExpression;
import org.teavm.backend.wasm.model.expression.WasmInt32Constant;
import org.teavm.backend.wasm.model.expression.WasmInt32Subtype;
import org.teavm.backend.wasm.model.expression.WasmIntBinary;
import org.teavm.backend.wasm.model.expression.WasmIntBinaryOperation;
import org.teavm.backend.wasm.model.expression.WasmIntType;
import org.teavm.backend.wasm.model.expression.WasmLoadInt32;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/** Tells whether an object is of exactly one class by one comparison of its header. */
public final class ClassTests implements WasmIntrinsicFactory {
  static final MethodReference IS_EXACTLY =
      new MethodReference(
          "io.proxywasm.maven.teavm.guest.ExactClass",
          "is",
          ValueType.object("java.lang.Object"),
          ValueType.INTEGER,
          ValueType.BOOLEAN);

  /** A header holds a class's address without its last bits, and above it the collector's marks. */
  private static final int HEADER_SHIFT = 3;

  private final List<String> classNames = new ArrayList<>();

  /** Returns the number that means a class in the calls of {@link #IS_EXACTLY}. */
  int numberOf(String className) {
    int known = classNames.indexOf(className);
    if (known >= 0) {
      return known;
    }
    classNames.add(className);
    return classNames.size() - 1;
  }

  @Override
  public WasmIntrinsic create(WasmIntrinsicFactoryContext context) {
    return new IsExactly();
  }

  private final class IsExactly implements WasmIntrinsic {
    @Override
    public boolean isApplicable(MethodReference method) {
      return method.equals(IS_EXACTLY);
    }

    private static WasmExpression binary(
        WasmIntBinaryOperation operation, WasmExpression left, int right) {
      return new WasmIntBinary(WasmIntType.INT32, operation, left, new WasmInt32Constant(right));
    }

    @Override
    public WasmExpression apply(InvocationExpr call, WasmIntrinsicManager manager) {
      int number = (Integer) ((ConstantExpr) call.getArguments().get(1)).getValue();
      int address = manager.getClassPointer(ValueType.object(classNames.get(number)));
      var object = manager.generate(call.getArguments().get(0));
      return binary(
          WasmIntBinaryOperation.EQ,
          binary(
              WasmIntBinaryOperation.SHL,
              new WasmLoadInt32(4, object, WasmInt32Subtype.INT32),
              HEADER_SHIFT),
          address);
    }
  }
}
