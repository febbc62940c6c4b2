package io.proxywasm.sdk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which plugin a root id gets; each in a VM of its own, as registering is for good. */
class PluginsTest {
  private final FakeHost host = new FakeHost();

  private record Named(String name) implements Plugin {
    @Override
    public void onConfigure(Configuration configuration) {
      Log.info(name);
    }
  }

  /** Registers two plugins and one for all other root ids. */
  public static final class Three {
    public static void main(String[] args) {
      ProxyWasm.register("a", () -> new Named("plugin a"));
      ProxyWasm.register("b", () -> new Named("plugin b"));
      ProxyWasm.register(() -> new Named("any plugin"));
    }
  }

  /** Registers plugins that each need their root id. */
  public static final class Two {
    public static void main(String[] args) {
      ProxyWasm.register("a", () -> new Named("plugin a"));
      ProxyWasm.register("b", () -> new Named("plugin b"));
    }
  }

  /** Registers nothing. */
  public static final class None {
    public static void main(String[] args) {}
  }

  /** Registers a plugin that cannot be made. */
  public static final class Broken {
    public static void main(String[] args) {
      ProxyWasm.register(
          () -> {
            throw new IllegalStateException("not made");
          });
    }
  }

  /** Registers two plugins for all root ids. */
  public static final class TwoForAll {
    public static void main(String[] args) {
      ProxyWasm.register(() -> new Named("one"));
      ProxyWasm.register(() -> new Named("other"));
    }
  }

  /** Registers two plugins for one root id. */
  public static final class TwoForOne {
    public static void main(String[] args) {
      ProxyWasm.register("a", () -> new Named("one"));
      ProxyWasm.register("a", () -> new Named("other"));
    }
  }

  /** Registers a plugin for the root id that stands for all. */
  public static final class EmptyRootId {
    public static void main(String[] args) {
      ProxyWasm.register("", () -> new Named("one"));
    }
  }

  @Test
  void aRootIdGetsItsOwnPluginOrTheOneForAll() {
    GuestFunctions guest = host.start(Three.class);
    int id = 0;
    for (String rootId : new String[] {"b", "a", "c", "", "b"}) {
      host.rootId = rootId;
      guest.onContextCreate(++id, 0);
      assertTrue(guest.onVmStart(id, 0));
      assertTrue(guest.onConfigure(id, 0));
    }
    assertEquals(
        List.of("plugin b", "plugin a", "any plugin", "any plugin", "plugin b"), host.logged);
  }

  @Test
  void saysWhichRootIdsThereAre() {
    host.rootId = "c";
    assertRefused(
        Two.class,
        "java.lang.IllegalStateException: no plugin is registered for the root id \"c\";"
            + " set the proxy's root_id to one of: a, b\n");
  }

  @Test
  void saysThatNothingIsRegistered() {
    assertRefused(
        None.class,
        "java.lang.IllegalStateException: no plugin is registered;"
            + " call ProxyWasm.register in main\n");
  }

  @Test
  void refusesToStartWithAPluginThatCannotBeMade() {
    assertRefused(Broken.class, "java.lang.IllegalStateException: not made\n");
  }

  @Test
  void refusesASecondPluginForAllOrForOne() {
    assertMainFails(
        TwoForAll.class,
        "java.lang.IllegalStateException: a plugin for every root id is registered already;"
            + " give each its root id");
    assertMainFails(
        TwoForOne.class,
        "java.lang.IllegalStateException: a plugin for the root id \"a\" is registered already");
    assertMainFails(
        EmptyRootId.class,
        "java.lang.IllegalArgumentException: an empty root id: call register(plugin) for the"
            + " plugin of every root id");
  }

  private void assertRefused(Class<?> mainClass, String reason) {
    GuestFunctions guest = host.start(mainClass);
    guest.onContextCreate(1, 0);
    assertFalse(guest.onVmStart(1, 0));
    assertFalse(guest.onConfigure(1, 0));
    assertEquals(1, host.logged.size());
    String message = host.logged.get(0);
    assertTrue(
        message.startsWith("exception in the plugin's constructor of context 1: " + reason),
        message);
  }

  private void assertMainFails(Class<?> mainClass, String reason) {
    var failure = assertThrows(IllegalStateException.class, () -> host.start(mainClass));
    assertEquals(mainClass.getName() + ".main failed: " + reason, failure.getMessage());
  }
}
