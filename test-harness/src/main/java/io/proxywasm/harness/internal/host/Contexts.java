package io.proxywasm.harness.internal.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contexts of one VM: 0 is the VM itself, 1 the plugin's root, streams follow. */
final class Contexts {
  static final int ROOT = 1;

  private final Vm vm;
  private final Map<Integer, HostStream> streams = new LinkedHashMap<>();
  private final CalloutView callout = new CalloutView();
  private int lastId = ROOT;

  Contexts(Vm vm) {
    this.vm = vm;
  }

  int nextId() {
    return ++lastId;
  }

  void add(HostStream stream) {
    streams.put(stream.id(), stream);
  }

  void remove(HostStream stream) {
    streams.remove(stream.id());
  }

  /** Returns the live streams, the oldest first. */
  List<HostStream> streams() {
    return List.copyOf(streams.values());
  }

  /** Returns what the root context shows of a callout's reply. */
  CalloutView callout() {
    return callout;
  }

  /** Returns the stream host calls act on, or null in a root context. */
  @Nullable HostStream currentStream() {
    return streams.get(vm.context());
  }

  /** Returns the HTTP stream host calls act on, or null if there is none. */
  @Nullable StreamContext current() {
    return currentStream() instanceof StreamContext stream ? stream : null;
  }

  /** Returns the TCP connection host calls act on, or null if there is none. */
  @Nullable ConnectionContext currentConnection() {
    return currentStream() instanceof ConnectionContext connection ? connection : null;
  }

  /** Answers {@code proxy_set_effective_context}. */
  int setEffective(int id) {
    if (id != 0 && id != ROOT && !streams.containsKey(id)) {
      return Status.BAD_ARGUMENT;
    }
    vm.setEffectiveContext(id);
    return Status.OK;
  }
}
