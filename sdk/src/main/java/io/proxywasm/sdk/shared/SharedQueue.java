package io.proxywasm.sdk.shared;

import io.proxywasm.sdk.internal.SharedQueues;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A queue of byte arrays between VMs of one proxy: between filters, or from the workers to one of
 * them. Unbounded, and in the proxy's memory; it ends with the last VM of the {@code vm_id} it was
 * made in.
 */
public final class SharedQueue {
  private final int token;

  private SharedQueue(int token) {
    this.token = token;
  }

  /**
   * Makes a queue, or takes over one of this name and VM id, and listens to it. The last plugin
   * that registers has all notifications: with several workers, which all configure the plugin, one
   * of them.
   *
   * <p>At each notification the listener is given what is in the queue, value by value, in the
   * plugin's context, without a stream; an exception that leaves it is logged and the next value
   * follows. Values that are in the queue already wait for the next notification.
   *
   * @throws IllegalStateException in {@code main}
   */
  public static SharedQueue register(String name, Consumer<byte[]> listener) {
    return new SharedQueue(SharedQueues.register(name, listener));
  }

  /**
   * Finds a queue that a plugin has registered.
   *
   * @param vmId the {@code vm_id} of that plugin's VM; empty for this one's own
   * @return the queue, or empty if none is registered yet
   */
  public static Optional<SharedQueue> resolve(String vmId, String name) {
    int token = SharedQueues.resolve(vmId, name);
    return token == SharedQueues.NONE ? Optional.empty() : Optional.of(new SharedQueue(token));
  }

  /**
   * Adds a value at the end; the listener is told later, when its worker has time.
   *
   * @throws io.proxywasm.sdk.HostCallException if the queue's VM has ended
   */
  public void enqueue(byte[] value) {
    SharedQueues.enqueue(token, value);
  }

  /** Adds a text at the end, as UTF-8; otherwise as {@link #enqueue(byte[])}. */
  public void enqueue(String value) {
    enqueue(Utf8.encode(value));
  }

  /**
   * Takes the first value.
   *
   * @return the value, or empty if the queue is
   * @throws io.proxywasm.sdk.HostCallException if the queue's VM has ended
   */
  public Optional<byte[]> dequeue() {
    return Optional.ofNullable(SharedQueues.dequeue(token));
  }
}
