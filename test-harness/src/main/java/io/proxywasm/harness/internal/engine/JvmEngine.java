package io.proxywasm.harness.internal.engine;

import io.proxywasm.harness.HostFailure;
import io.proxywasm.harness.internal.host.Guest;
import io.proxywasm.harness.internal.host.GuestStarter;
import io.proxywasm.harness.internal.host.HostCalls;
import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import io.proxywasm.sdk.internal.jvm.HostFunctions;
import java.lang.reflect.InvocationTargetException;
import java.util.OptionalInt;

/** Runs a filter's own classes, each VM in a class loader of its own. */
public final class JvmEngine implements GuestStarter {
  static final String GUEST = "io.proxywasm.sdk.internal.jvm.JvmGuest";

  private final Class<?> mainClass;

  /** Makes the engine of a filter, given the class whose {@code main} registers it. */
  public JvmEngine(Class<?> mainClass) {
    this.mainClass = mainClass;
    try {
      mainClass.getMethod("main", String[].class);
    } catch (NoSuchMethodException e) {
      throw new HostFailure(
          mainClass.getName()
              + " has no 'public static void main(String[] args)'. Name the class whose main"
              + " registers the filter with ProxyWasm.register.",
          e);
    }
  }

  @Override
  public Guest start(HostCalls host) {
    GuestFunctions callbacks = create(host, new IsolatedClassLoader(loaderOf(mainClass)));
    return new Guest() {
      @Override
      public GuestFunctions callbacks() {
        return callbacks;
      }

      @Override
      public OptionalInt memoryPages() {
        return OptionalInt.empty();
      }
    };
  }

  private GuestFunctions create(HostCalls host, ClassLoader loader) {
    try {
      Object guest =
          loader
              .loadClass(GUEST)
              .getMethod("create", HostFunctions.class, String.class)
              .invoke(null, host, mainClass.getName());
      return (GuestFunctions) guest;
    } catch (InvocationTargetException e) {
      throw new HostFailure("The filter's SDK could not be started: " + e.getCause(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new HostFailure(
          "The SDK on the class path does not fit this test harness ("
              + e
              + "): give proxy-wasm-sdk and proxy-wasm-test-harness the same version.",
          e);
    }
  }

  private static ClassLoader loaderOf(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null ? ClassLoader.getSystemClassLoader() : loader;
  }
}
