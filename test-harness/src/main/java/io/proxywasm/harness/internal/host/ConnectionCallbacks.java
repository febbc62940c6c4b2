package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Binds a connection to the guest's callbacks; the answers are the ABI's actions. */
final class ConnectionCallbacks {
  static final int LOCAL = 1;
  static final int REMOTE = 2;
  private static final int UNKNOWN = 0;

  private final ConnectionContext connection;
  private final Vm vm;

  ConnectionCallbacks(ConnectionContext connection, Vm vm) {
    this.connection = connection;
    this.vm = vm;
  }

  int newConnection() {
    int id = connection.id();
    return call("proxy_on_new_connection", guest -> guest.onNewConnection(id), id);
  }

  int downstreamData(int size, boolean end) {
    int id = connection.id();
    return call(
        "proxy_on_downstream_data", guest -> guest.onDownstreamData(id, size, end), id, size, end);
  }

  int upstreamData(int size, boolean end) {
    int id = connection.id();
    return call(
        "proxy_on_upstream_data", guest -> guest.onUpstreamData(id, size, end), id, size, end);
  }

  /** Tells that the upstream has ended; Envoy does not say who closed. */
  void upstreamClose() {
    int id = connection.id();
    tell(
        "proxy_on_upstream_connection_close",
        guest -> guest.onUpstreamConnectionClose(id, UNKNOWN),
        id,
        UNKNOWN);
  }

  /** Runs the last callbacks. */
  void end(int peerType) {
    int id = connection.id();
    tell(
        "proxy_on_downstream_connection_close",
        guest -> guest.onDownstreamConnectionClose(id, peerType),
        id,
        peerType);
    vm.call(id, "proxy_on_done", guest -> guest.onDone(id) ? 1 : 0, id);
    tell("proxy_on_log", guest -> guest.onLog(id), id);
    tell("proxy_on_delete", guest -> guest.onDelete(id), id);
  }

  private void tell(String name, Consumer<GuestFunctions> callback, Object... arguments) {
    call(
        name,
        guest -> {
          callback.accept(guest);
          return 0;
        },
        arguments);
  }

  /** Calls the guest; the connection of one that failed is closed. */
  private int call(String name, ToIntFunction<GuestFunctions> callback, Object... arguments) {
    int answer = vm.call(connection.id(), name, callback, arguments);
    if (vm.failure() != null) {
      connection.close();
    }
    return answer;
  }
}
