package io.proxywasm.sdk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.Shutdown;
import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Start and end of a plugin. */
class PluginContextTest {
  private static final int PLUGIN = 1;
  private static final int STREAM = 2;

  private final FakeHost host = new FakeHost();

  /** Ends as its VM configuration says; each request completes the end. */
  public static final class Lasting implements Plugin {
    private String order = "";
    private @Nullable Shutdown shutdown;

    public static void main(String[] args) {
      ProxyWasm.register(Lasting::new);
    }

    @Override
    public void onVmStart(Configuration vmConfiguration) {
      order = vmConfiguration.text();
      if (order.equals("refuse")) {
        throw new IllegalArgumentException("no such order");
      }
    }

    @Override
    public void onDone(Shutdown shutdown) {
      this.shutdown = shutdown;
      switch (order) {
        case "defer" -> shutdown.defer();
        case "defer and complete" -> {
          shutdown.defer();
          shutdown.complete();
        }
        case "defer and fail" -> {
          shutdown.defer();
          throw new IllegalStateException("in the end");
        }
        default -> Log.info("done");
      }
    }

    @Override
    public HttpFilter newHttpFilter(HttpStream stream) {
      if (order.equals("defer later")) {
        shutdown.defer();
      } else {
        shutdown.complete();
      }
      return new HttpFilter() {};
    }
  }

  private GuestFunctions start(String vmConfiguration) {
    host.header = vmConfiguration;
    GuestFunctions guest = host.start(Lasting.class);
    guest.onContextCreate(PLUGIN, 0);
    assertTrue(guest.onVmStart(PLUGIN, vmConfiguration.length()));
    guest.onContextCreate(STREAM, PLUGIN);
    host.takeCalls();
    return guest;
  }

  @Test
  void readsTheVmConfiguration() {
    host.header = "refuse";
    GuestFunctions guest = host.start(Lasting.class);
    guest.onContextCreate(PLUGIN, 0);
    assertFalse(guest.onVmStart(PLUGIN, 6));
    assertEquals(List.of("getBufferBytes(6, 0, 6)"), host.takeCalls());
    assertLogged(
        "exception in Plugin.onVmStart of context 1: java.lang.IllegalArgumentException: no such"
            + " order\n");
  }

  @Test
  void endsAtOnceUnlessItDefers() {
    GuestFunctions guest = start("");
    assertTrue(guest.onDone(PLUGIN));
    assertEquals(List.of("done"), host.logged);
  }

  @Test
  void completesADeferredEndFromAStream() {
    GuestFunctions guest = start("defer");
    assertFalse(guest.onDone(PLUGIN));
    guest.onRequestHeaders(STREAM, 0, true);
    assertEquals(List.of("setEffectiveContext(1)", "done()"), host.takeCalls());
    guest.onDelete(PLUGIN);
    assertEquals(List.of(), host.logged);
  }

  @Test
  void aDeferralTakenBackIsNone() {
    GuestFunctions guest = start("defer and complete");
    assertTrue(guest.onDone(PLUGIN));
    assertEquals(List.of(), host.takeCalls());
  }

  @Test
  void endsAtOnceAfterAnException() {
    GuestFunctions guest = start("defer and fail");
    assertTrue(guest.onDone(PLUGIN));
    assertLogged(
        "exception in Plugin.onDone of context 1: java.lang.IllegalStateException: in the end\n");
  }

  @Test
  void refusesToCompleteWhatIsNotDeferred() {
    GuestFunctions guest = start("");
    guest.onDone(PLUGIN);
    host.logged.clear();
    guest.onRequestHeaders(STREAM, 0, true);
    assertLogged(
        "exception in HttpFilter.onRequestHeaders of context 2: java.lang.IllegalStateException:"
            + " the plugin's end is not put off: complete() goes with a defer() before it\n");
  }

  @Test
  void refusesToDeferTooLate() {
    GuestFunctions guest = start("defer later");
    guest.onDone(PLUGIN);
    host.logged.clear();
    guest.onRequestHeaders(STREAM, 0, true);
    assertLogged(
        "exception in HttpFilter.onRequestHeaders of context 2: java.lang.IllegalStateException:"
            + " the plugin's end was not put off in time: call defer() before onDone returns\n");
  }

  private void assertLogged(String start) {
    assertTrue(host.logged.get(0).startsWith(start), host.logged.get(0));
  }
}
