package io.proxywasm.its.fuzz;

import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import io.proxywasm.sdk.internal.jvm.HostFunctions;
import io.proxywasm.sdk.internal.jvm.JvmGuest;
import io.proxywasm.sdk.internal.jvm.Returned;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A filter on the JVM, in a class loader of its own. */
final class JvmRawGuest implements RawGuest {
  private static final List<Method> METHODS =
      Arrays.stream(GuestFunctions.class.getMethods())
          .filter(method -> !method.getName().equals("initialize"))
          .sorted(Comparator.comparing(Method::getName))
          .toList();

  private final GuestFunctions guest;

  private JvmRawGuest(GuestFunctions guest) {
    this.guest = guest;
  }

  static Engine of(Class<?> mainClass) {
    return host -> {
      try {
        var guest =
            (GuestFunctions)
                new Vm(mainClass)
                    .loadClass(JvmGuest.class.getName())
                    .getMethod("create", HostFunctions.class, String.class)
                    .invoke(null, functions(host), mainClass.getName());
        guest.initialize();
        return new JvmRawGuest(guest);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  @Override
  public List<Callback> callbacks() {
    return METHODS.stream()
        .map(method -> new Callback(method.getName(), method.getParameterCount()))
        .toList();
  }

  @Override
  public int call(Callback callback, int[] arguments) {
    var method =
        METHODS.stream().filter(m -> m.getName().equals(callback.name())).findFirst().orElseThrow();
    var values = new Object[arguments.length];
    for (int i = 0; i < values.length; i++) {
      boolean isBoolean = method.getParameterTypes()[i] == boolean.class;
      values[i] = isBoolean ? (Object) (arguments[i] != 0) : (Object) arguments[i];
    }
    try {
      var result = method.invoke(guest, values);
      return result instanceof Integer number ? number : Boolean.TRUE.equals(result) ? 1 : 0;
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("left " + callback.name(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HostFunctions functions(RawHost host) {
    return (HostFunctions)
        Proxy.newProxyInstance(
            HostFunctions.class.getClassLoader(),
            new Class<?>[] {HostFunctions.class},
            (proxy, method, arguments) -> call(host, method, arguments));
  }

  private static Object call(RawHost host, Method method, Object... arguments) {
    var numbers = new ArrayList<Integer>();
    var texts = new ArrayList<byte[]>();
    var returned = new Returned();
    for (var argument : arguments == null ? new Object[0] : arguments) {
      if (argument instanceof Integer number) {
        numbers.add(number);
      } else if (argument instanceof byte[] bytes) {
        texts.add(bytes);
      } else if (argument instanceof Returned result) {
        returned = result;
      }
    }
    var answer = host.answer(method.getName(), numbers, texts);
    if (answer.giving() == Answer.Giving.AS_THE_ABI_SAYS) {
      returned.bytes = answer.bytes();
      returned.number = answer.number();
    }
    return method.getReturnType() == void.class ? 0 : answer.status();
  }

  /** Has its own SDK and filters, and shares the seam. */
  private static final class Vm extends URLClassLoader {
    private static final String SEAM = HostFunctions.class.getPackageName() + ".";

    Vm(Class<?> mainClass) {
      super(new URL[] {home(JvmGuest.class), home(mainClass)}, mainClass.getClassLoader());
    }

    private static URL home(Class<?> type) {
      return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      boolean own = name.startsWith("io.proxywasm.");
      if (!own || (name.startsWith(SEAM) && !name.equals(JvmGuest.class.getName()))) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
  }
}
