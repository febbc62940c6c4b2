package io.proxywasm.sdk;

/**
 * The end of a plugin, which it can put off until work it began is finished.
 *
 * <p>In Envoy a deferred plugin keeps its callbacks, timers and callouts only as long as its VM
 * lives: until the last plugin of the same {@code vm_id} and module has been dropped. A plugin that
 * is alone in its VM ends with it, deferred or not.
 */
public interface Shutdown {
  /** Puts the end off until {@link #complete}; to be called from {@link Plugin#onDone}. */
  void defer();

  /**
   * Ends the deferred plugin; the proxy calls it no more. From any callback, of whatever stream or
   * plugin of the VM.
   *
   * @throws IllegalStateException if the end is not deferred, or completed already
   */
  void complete();
}
