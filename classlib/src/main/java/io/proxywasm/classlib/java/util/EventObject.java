package io.proxywasm.classlib.java.util;

import java.io.Serializable;

/** Takes the place of {@link java.util.EventObject}. */
@SuppressWarnings("serial") // nothing is serialized in a module
public class EventObject implements Serializable {
  private static final long serialVersionUID = 1;

  protected transient Object source;

  public EventObject(Object source) {
    if (source == null) {
      throw new IllegalArgumentException("null source");
    }
    this.source = source;
  }

  public Object getSource() {
    return source;
  }

  @Override
  public String toString() {
    return getClass().getName() + "[source=" + source + "]";
  }
}
