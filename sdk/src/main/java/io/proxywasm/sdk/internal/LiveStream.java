package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.ProxyStream;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stream between its creation and its deletion, whatever it carries. */
abstract class LiveStream implements ProxyStream {
  private final int id;
  final PluginContext plugin;
  private @Nullable StreamTimers timers;
  private boolean ended;
  private @Nullable AtEnd atEnd;

  LiveStream(int id, PluginContext plugin) {
    this.id = id;
    this.plugin = plugin;
  }

  /** Makes host calls mean this stream. */
  final void use() {
    if (!ended) {
      Contexts.use(id);
    }
    // Not before: the proxy can end it within that call.
    if (ended) {
      throw new IllegalStateException(
          "stream " + id + " has ended; keep the values you need, not the stream");
    }
  }

  final void end() {
    for (AtEnd task = atEnd; task != null; task = task.next) {
      task.streamEnded();
    }
    ended = true;
    Ending ending = timers;
    if (ending != null) {
      ending.end();
    }
  }

  /** Returns the tasks that end with this stream. */
  final StreamTimers timers() {
    if (timers == null) {
      timers = new StreamTimers(id);
    }
    return timers;
  }

  final void addAtEnd(AtEnd task) {
    task.next = atEnd;
    atEnd = task;
  }

  final void removeAtEnd(AtEnd task) {
    if (atEnd == task) {
      atEnd = task.next;
      return;
    }
    for (AtEnd before = atEnd; before != null; before = before.next) {
      if (before.next == task) {
        before.next = task.next;
        return;
      }
    }
  }

  /** Tells whether an exception has taken the filter out of the stream. */
  abstract boolean hasFailed();

  /**
   * Ends as little of the stream as possible after an exception outside its own callbacks, and
   * takes its filter out.
   */
  abstract void failedLater(Throwable failure);

  /** Runs the filter's {@code onLog}; logs what it throws. */
  abstract void log();

  /** Runs the filter's {@code onDone}; logs what it throws. */
  abstract void done();

  @Override
  public final int id() {
    return id;
  }

  @Override
  public final Optional<byte[]> property(String... path) {
    use();
    return Properties.read(path);
  }

  @Override
  public final Optional<String> propertyText(String... path) {
    return property(path).map(Utf8::decode);
  }

  @Override
  public final void setProperty(byte[] value, String... path) {
    use();
    Properties.write(value, path);
  }
}
