package io.proxywasm.its;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.proxywasm.harness.Exchange;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.envoy.WireMessage;
import java.util.ArrayList;
import java.util.List;
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

  /** Returns a request as HTTP/1.1 has it. */
  byte[] message(int index) {
    var head = new StringBuilder();
    int size = bodySize(index);
    head.append(method(index)).append(' ').append(path(index)).append(" HTTP/1.1\r\n");
    head.append("host: example.com\r\n");
    headers(index).forEach(h -> head.append(h.getKey()).append(": ").append(h.getValue() + "\r\n"));
    if (size > 0) {
      head.append("content-length: ").append(size).append("\r\n");
    }
    return head.append("\r\n").append("b".repeat(size)).toString().getBytes(ISO_8859_1);
  }

  /** Sends the same request through a host. */
  Exchange send(FilterHost host, int index) {
    var request = host.request(method(index), path(index));
    headers(index).forEach(header -> request.header(header.getKey(), header.getValue()));
    int size = bodySize(index);
    return (size == 0 ? request : request.body("b".repeat(size))).send();
  }

  /** Returns what is wrong with the answer of an echoing upstream, or null. */
  @Nullable String mismatch(int index, WireMessage response) {
    return mismatch(index, response.status(), response.text());
  }

  /** Returns what is wrong with an exchange, or null. */
  @Nullable String mismatch(int index, Exchange exchange) {
    var upstream = new StringBuilder("\n");
    exchange.upstream().headers().forEach(header -> upstream.append(header).append('\n'));
    upstream.append('\n').append(exchange.upstream().body());
    return mismatch(index, exchange.downstream().status(), upstream.toString());
  }

  private @Nullable String mismatch(int index, int status, String upstream) {
    if (status != 200) {
      return "status " + status;
    }
    if (!upstream.contains("\nx-hello: hello from Java\n")) {
      return "no greeting in: " + upstream;
    }
    for (var header : headers(index)) {
      if (!upstream.contains("\n" + header.getKey() + ": " + header.getValue() + "\n")) {
        return "no " + header + " in: " + upstream;
      }
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

  private static String method(int index) {
    return bodySize(index) == 0 ? "GET" : "POST";
  }

  private static String path(int index) {
    return "/hello/" + index;
  }

  private static List<Map.Entry<String, String>> headers(int index) {
    var headers = new ArrayList<Map.Entry<String, String>>();
    headers.add(Map.entry("x-index", Integer.toString(index)));
    for (int i = 0; i < index % 23; i++) {
      headers.add(Map.entry("x-header-" + i, "v".repeat(index % 97 + i)));
    }
    return headers;
  }

  private static int bodySize(int index) {
    return index % 3 == 0 ? index % 1013 : 0;
  }
}
