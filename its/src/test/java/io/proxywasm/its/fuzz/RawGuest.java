package io.proxywasm.its.fuzz;

import java.util.List;

/** A filter and nothing between it and its host. */
interface RawGuest {
  List<Callback> callbacks();

  /** Calls a callback; what returns nothing returns 0. */
  int call(Callback callback, int[] arguments);

  /** Makes a guest, which may call the host at once. */
  interface Engine {
    RawGuest start(RawHost host);
  }
}
