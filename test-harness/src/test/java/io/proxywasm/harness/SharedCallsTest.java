package io.proxywasm.harness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.sdk.internal.jvm.Returned;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shared data and queues by the ABI's numbers, with Envoy's answers, in several VMs. */
class SharedCallsTest {
  private static final int OK = 0;
  private static final int NOT_FOUND = 1;
  private static final int EMPTY = 7;
  private static final int CAS_MISMATCH = 8;

  private final ScriptedGuest guest = new ScriptedGuest();
  private final ScriptedGuest worker = new ScriptedGuest();
  private final ScriptedGuest stranger = new ScriptedGuest();
  private final FilterHost host = guest.inHost();
  private final FilterHost otherWorker = worker.inHost();
  private final FilterHost otherVm = stranger.inHost();

  @BeforeEach
  void start() {
    host.vmId("vm").configure("");
    otherWorker.sharing(host).vmId("vm").configure("");
    otherVm.sharing(host).vmId("other").configure("");
  }

  private static int set(ScriptedGuest guest, String key, String value, int cas) {
    return guest.host.setSharedData(key.getBytes(UTF_8), value.getBytes(UTF_8), cas);
  }

  /** Returns the number of a value. */
  private static int cas(ScriptedGuest guest, String key) {
    var result = new Returned();
    assertEquals(OK, guest.host.getSharedData(key.getBytes(UTF_8), result));
    return (int) result.number;
  }

  /** Returns "status:value". */
  private static String get(ScriptedGuest guest, String key) {
    var result = new Returned();
    int status = guest.host.getSharedData(key.getBytes(UTF_8), result);
    return status + ":" + new String(result.bytes, UTF_8);
  }

  @Test
  void dataIsSharedByVmId() {
    assertEquals(NOT_FOUND + ":", get(guest, "k"));
    assertEquals(OK, set(guest, "k", "v", 0));
    assertEquals("0:v", get(guest, "k"));
    assertEquals("0:v", get(worker, "k"));
    assertEquals(NOT_FOUND + ":", get(stranger, "k"));
    assertEquals(OK, set(guest, "k", "", 0));
    assertEquals("0:", get(worker, "k"));
  }

  @Test
  void aSetNamesTheNumberOfTheLastOneOrWinsAnyway() {
    assertEquals(OK, set(guest, "k", "new", 77), "a new key accepts any number");
    int cas = cas(worker, "k");
    assertEquals(OK, set(worker, "k", "second", cas));
    assertEquals(CAS_MISMATCH, set(guest, "k", "late", cas));
    assertEquals("0:second", get(guest, "k"));
    assertEquals(OK, set(guest, "k", "third", cas(guest, "k")));
    assertEquals(OK, set(guest, "k", "any", 0));
    assertEquals("0:any", get(guest, "k"));
  }

  @Test
  void testsReadAndWriteTheData() {
    host.sharedData("ключ", "значение");
    assertEquals("0:значение", get(worker, "ключ"));
    assertArrayEquals("значение".getBytes(UTF_8), otherWorker.sharedData("ключ").orElseThrow());
    assertTrue(otherVm.sharedData("ключ").isEmpty());
  }

  private static int register(ScriptedGuest guest, String name) {
    var token = new Returned();
    assertEquals(OK, guest.host.registerSharedQueue(name.getBytes(UTF_8), token));
    return (int) token.number;
  }

  private static int resolve(ScriptedGuest guest, String vmId, String name) {
    var token = new Returned();
    int status = guest.host.resolveSharedQueue(vmId.getBytes(UTF_8), name.getBytes(UTF_8), token);
    assertEquals(token.number == 0 ? NOT_FOUND : OK, status);
    return (int) token.number;
  }

  private static int enqueue(ScriptedGuest guest, int token, String value) {
    return guest.host.enqueueSharedQueue(token, value.getBytes(UTF_8));
  }

  private static String dequeue(ScriptedGuest guest, int token) {
    var value = new Returned();
    int status = guest.host.dequeueSharedQueue(token, value);
    return status + ":" + new String(value.bytes, UTF_8);
  }

  /** Returns what a guest was told since the last time. */
  private List<String> news(ScriptedGuest guest) {
    host.settle();
    var news = guest.callbacks.stream().filter(name -> name.startsWith("queueReady")).toList();
    guest.callbacks.clear();
    return news;
  }

  @Test
  void queuesAreFoundByVmIdAndName() {
    assertEquals(0, resolve(stranger, "vm", "q"));
    assertEquals(1, register(guest, "q"));
    assertEquals(2, register(guest, "r"));
    assertEquals(3, register(stranger, "q"));
    assertEquals(1, register(worker, "q"));
    assertEquals(1, resolve(stranger, "vm", "q"));
    assertEquals(3, resolve(stranger, "", "q"));
    assertEquals(1, resolve(guest, "", "q"));
    assertEquals(0, resolve(guest, "vm", "s"));
  }

  @Test
  void valuesComeInTheirOrderToAnyVm() {
    int token = register(guest, "q");
    assertEquals(EMPTY + ":", dequeue(guest, token));
    assertEquals(OK, enqueue(stranger, token, "a"));
    assertEquals(OK, enqueue(worker, token, ""));
    assertEquals("0:a", dequeue(guest, token));
    assertEquals("0:", dequeue(stranger, token));
    assertEquals(EMPTY + ":", dequeue(guest, token));
  }

  @Test
  void eachValueIsNewsAfterTheCallForWhoRegisteredLast() {
    int token = register(guest, "q");
    enqueue(stranger, token, "a");
    enqueue(stranger, token, "b");
    assertFalse(guest.callbacks.contains("queueReady 1"));
    assertEquals(List.of("queueReady 1", "queueReady 1"), news(guest));
    register(worker, "q");
    enqueue(stranger, token, "c");
    assertEquals(List.of(), news(guest));
    assertEquals(List.of("queueReady 1"), news(worker));
  }

  @Test
  void aPluginThatHasEndedIsToldNothing() {
    int token = register(worker, "q");
    otherWorker.close();
    enqueue(guest, token, "a");
    assertEquals(List.of(), news(worker));
    assertEquals("0:a", dequeue(guest, token));
  }

  @Test
  void unknownTokens() {
    for (int token : new int[] {0, 1, -1}) {
      assertEquals(NOT_FOUND, enqueue(guest, token, "a"));
      assertEquals(NOT_FOUND + ":", dequeue(guest, token));
    }
  }
}
