package io.proxywasm.sdk.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import io.proxywasm.sdk.internal.jvm.HostFunctions;
import io.proxywasm.sdk.internal.jvm.JvmGuest;
import io.proxywasm.sdk.internal.jvm.Returned;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A host that writes down each call, answers OK, and has one header. */
final class FakeHost {
  private static final String SEAM = HostFunctions.class.getPackageName() + ".";

  /** The calls since the last {@link #takeCalls}, logged messages aside. */
  private final List<String> calls = new ArrayList<>();

  final List<String> logged = new ArrayList<>();

  /** The value of every header, and the plugin's configuration. */
  String header = "";

  /** The size of every body. */
  long bufferSize;

  /** The value of {@code plugin_root_id}. */
  String rootId = "";

  /** The time. */
  long milliseconds;

  /** The call that is refused with BAD_ARGUMENT, by its method's name. */
  String refused = "";

  /** The call that answers OK and gives nothing, by its method's name. */
  String silent = "";

  /** What happens within the next call but a logged message. */
  @Nullable Runnable during;

  /** Wants a single message to be logged since the last time, and it to begin like this. */
  void assertLogged(String start) {
    assertEquals(1, logged.size(), logged::toString);
    String message = logged.remove(0);
    assertTrue(message.startsWith(start), message);
  }

  /** Starts a VM of its own: the SDK and the filter in a class loader of their own. */
  GuestFunctions start(Class<?> mainClass) {
    var host =
        (HostFunctions)
            Proxy.newProxyInstance(
                HostFunctions.class.getClassLoader(),
                new Class<?>[] {HostFunctions.class},
                (proxy, method, arguments) ->
                    call(method.getName(), arguments == null ? new Object[0] : arguments));
    try {
      GuestFunctions guest =
          (GuestFunctions)
              new Vm()
                  .loadClass(JvmGuest.class.getName())
                  .getMethod("create", HostFunctions.class, String.class)
                  .invoke(null, host, mainClass.getName());
      guest.initialize();
      return guest;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> takeCalls() {
    var taken = List.copyOf(calls);
    calls.clear();
    return taken;
  }

  private Object call(String name, Object... arguments) {
    if (name.equals("log")) {
      logged.add(new String((byte[]) arguments[1], UTF_8));
      return Status.OK;
    }
    if (name.equals("getProperty")) {
      ((Returned) arguments[1]).bytes = rootId.getBytes(UTF_8);
      return Status.OK;
    }
    if (name.equals("getCurrentTimeNanoseconds")) {
      ((Returned) arguments[0]).number = milliseconds * 1_000_000;
      return Status.OK;
    }
    calls.add(
        name
            + Arrays.stream(arguments)
                .filter(argument -> !(argument instanceof Returned))
                .map(argument -> argument instanceof byte[] b ? new String(b, UTF_8) : argument)
                .map(Object::toString)
                .collect(Collectors.joining(", ", "(", ")")));
    if (during != null) {
      Runnable now = during;
      during = null;
      now.run();
    }
    if (name.equals(silent)) {
      return Status.OK;
    }
    if (name.equals("getBufferStatus")) {
      ((Returned) arguments[1]).number = bufferSize;
    }
    if (name.equals("getHeaderMapValue") || name.equals("getBufferBytes")) {
      ((Returned) arguments[arguments.length - 1]).bytes = header.getBytes(UTF_8);
    }
    return name.equals(refused) ? Status.BAD_ARGUMENT : Status.OK;
  }

  private static final class Vm extends URLClassLoader {
    Vm() {
      super(
          new URL[] {home(Dispatcher.class), home(FakeHost.class)},
          FakeHost.class.getClassLoader());
    }

    private static URL home(Class<?> type) {
      return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("io.proxywasm.")
          || (name.startsWith(SEAM) && !name.equals(JvmGuest.class.getName()))) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
  }
}
