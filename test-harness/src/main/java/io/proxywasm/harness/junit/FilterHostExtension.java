package io.proxywasm.harness.junit;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HostFailure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Gives each test a host of its own, and each failure the trace of the host's calls. */
final class FilterHostExtension
    implements ParameterResolver,
        AfterEachCallback,
        TestExecutionExceptionHandler,
        LifecycleMethodExecutionExceptionHandler {
  private static final Namespace NAMESPACE = Namespace.create(FilterHostExtension.class);

  private final Engine engine;
  private final Class<?> mainClass;

  FilterHostExtension(Engine engine, Class<?> mainClass) {
    this.engine = engine;
    this.mainClass = mainClass;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == FilterHost.class
        && context.getTestMethod().isPresent();
  }

  @Override
  public FilterHost resolveParameter(ParameterContext parameter, ExtensionContext context) {
    FilterHost host = hostOf(context);
    if (host == null) {
      host = FilterHost.of(engine, mainClass);
      store(context).put(FilterHost.class, host);
    }
    return host;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    FilterHost host = store(context).remove(FilterHost.class, FilterHost.class);
    if (host != null) {
      host.close();
    }
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable thrown)
      throws Throwable {
    throw withTrace(context, thrown);
  }

  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable thrown)
      throws Throwable {
    throw withTrace(context, thrown);
  }

  @Override
  public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable thrown)
      throws Throwable {
    throw withTrace(context, thrown);
  }

  /** Hangs the trace onto a failure; a {@link HostFailure} has it in its own message. */
  private static Throwable withTrace(ExtensionContext context, Throwable thrown) {
    FilterHost host = hostOf(context);
    if (host != null && !(thrown instanceof HostFailure) && !host.trace().isEmpty()) {
      thrown.addSuppressed(new HostCallTrace(host.trace()));
    }
    return thrown;
  }

  private static @Nullable FilterHost hostOf(ExtensionContext context) {
    return store(context).get(FilterHost.class, FilterHost.class);
  }

  private static ExtensionContext.Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }
}
