package io.proxywasm.maven.teavm;

import io.proxywasm.maven.wasm.Symbols;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.ast.InvocationExpr;
import org.teavm.backend.wasm.generate.WasmGenerationContext;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsic;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsicFactory;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsicFactoryContext;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsicManager;
import org.teavm.backend.wasm.model.expression.WasmExpression;
import org.teavm.backend.wasm.model.expression.WasmInt32Constant;
import org.teavm.model.MethodReference;
import org.teavm.model.lowlevel.CallSiteDescriptor;
import org.teavm.model.lowlevel.CallSiteLocation;
import org.teavm.runtime.ExceptionHandling;

/**
 * Keeps stack traces as numbers in the module and their meaning in the symbols file.
 *
 * <p>TeaVM stores the id of each call on its shadow stack anyway. Told that the module is
 * obfuscated, its run time puts these ids into the stack trace elements, as their line; names and
 * lines inside the module would make it half as large again. What an id stands for is known to the
 * code generator, and handing out the answer to that one question is where it can be met.
 */
final class CallSites implements WasmIntrinsicFactory {
  private @Nullable List<CallSiteDescriptor> descriptors;

  @Override
  public WasmIntrinsic create(WasmIntrinsicFactoryContext context) {
    return new IsObfuscated();
  }

  /** Returns all call sites of the generated module. */
  List<Symbols.CallSite> symbols() {
    var sites = new ArrayList<Symbols.CallSite>();
    for (var descriptor : descriptors == null ? List.<CallSiteDescriptor>of() : descriptors) {
      var frames = new ArrayList<Symbols.Frame>();
      for (var location : descriptor.getLocations()) {
        frames.add(frame(location));
      }
      sites.add(new Symbols.CallSite(descriptor.getId(), frames));
    }
    return sites;
  }

  private static Symbols.Frame frame(CallSiteLocation location) {
    String file = location.getFileName();
    return new Symbols.Frame(
        location.getClassName(),
        location.getMethodName(),
        file == null || file.isEmpty() ? null : file,
        location.getLineNumber());
  }

  private final class IsObfuscated implements WasmIntrinsic {
    @Override
    public boolean isApplicable(MethodReference method) {
      return method.getClassName().equals(ExceptionHandling.class.getName())
          && method.getName().equals("isObfuscated");
    }

    @Override
    public WasmExpression apply(InvocationExpr invocation, WasmIntrinsicManager manager) {
      descriptors = generationContext(manager).callSites();
      return new WasmInt32Constant(1);
    }
  }

  /**
   * Goes from the manager to the code generator it belongs to and on to the generator's context.
   */
  private static WasmGenerationContext generationContext(WasmIntrinsicManager manager) {
    Object generator = field(manager, "this$0");
    return (WasmGenerationContext) field(generator, "context");
  }

  private static Object field(Object object, String name) {
    try {
      var field = object.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field.get(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this TeaVM keeps its call sites elsewhere", e);
    }
  }
}
