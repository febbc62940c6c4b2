package io.proxywasm.its;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.proxywasm.harness.envoy.WireMessage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Requests of many shapes for the hello filter, and what is right about their answers. */
final class HelloLoad {
  static final String CONFIGURATION = "{\"greeting\": \"hello from Java\"}";

  /** What the VM of a worker said last. */
  record VmState(int collections, int pages) {}

  private final Map<String, VmState> vms = new ConcurrentHashMap<>();

  Map<String, VmState> vms() {
    return Map.copyOf(vms);
  }

  byte[] request(int index) {
    var head = new StringBuilder();
    int size = bodySize(index);
    head.append(size == 0 ? "GET" : "POST").append(" /hello/").append(index);
    head.append(" HTTP/1.1\r\nhost: example.com\r\nx-index: ").append(index).append("\r\n");
    for (int i = 0; i < index % 23; i++) {
      head.append("x-header-").append(i).append(": ").append("v".repeat(index % 97 + i));
      head.append("\r\n");
    }
    if (size > 0) {
      head.append("content-length: ").append(size).append("\r\n");
    }
    return head.append("\r\n").append("b".repeat(size)).toString().getBytes(ISO_8859_1);
  }

  @Nullable String mismatch(int index, WireMessage response) {
    if (response.status() != 200) {
      return "status " + response.status();
    }
    var upstream = response.text();
    if (!upstream.contains("\nx-hello: hello from Java\n")) {
      return "no greeting in: " + upstream;
    }
    if (!upstream.contains("\nx-index: " + index + "\n")) {
      return "another request's headers in: " + upstream;
    }
    if (!upstream.endsWith("\n\n" + "b".repeat(bodySize(index)))) {
      return "another body in: " + upstream;
    }
    int vm = upstream.indexOf("\nx-vm: ");
    if (vm < 0) {
      return "no state of the VM in: " + upstream;
    }
    var state = upstream.substring(vm + 7, upstream.indexOf('\n', vm + 1)).split(" ", -1);
    vms.merge(
        state[0],
        new VmState(Integer.parseInt(state[1]), Integer.parseInt(state[2])),
        HelloLoad::later);
    return null;
  }

  private static VmState later(VmState one, VmState other) {
    return one.collections() > other.collections() ? one : other;
  }

  private static int bodySize(int index) {
    return index % 3 == 0 ? index % 1013 : 0;
  }
}
