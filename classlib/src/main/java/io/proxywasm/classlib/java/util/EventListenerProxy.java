package io.proxywasm.classlib.java.util;

import java.util.EventListener;

/** Takes the place of {@link java.util.EventListenerProxy}. */
public abstract class EventListenerProxy<T extends EventListener> implements EventListener {
  private final T listener;

  public EventListenerProxy(T listener) {
    this.listener = listener;
  }

  public T getListener() {
    return listener;
  }
}
