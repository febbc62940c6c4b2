package io.proxywasm.sdk.json;

import org.jspecify.annotations.Nullable;

/** An object or array, which remembers whether the text it was read from is still true. */
abstract class JsonContainer extends JsonValue {
  private static final byte[] NO_TEXT = new byte[0];

  private final @Nullable JsonContainer parent;
  private int end;
  private boolean changed;

  /** Makes one that was not read. */
  JsonContainer() {
    super(NO_TEXT, 0);
    parent = null;
    changed = true;
  }

  /** Makes one that is being read. */
  JsonContainer(byte[] text, int start, @Nullable JsonContainer parent) {
    super(text, start);
    this.parent = parent;
  }

  /** Notes where the text ends. */
  final void endsAt(int position) {
    end = position;
  }

  /**
   * Marks this and all around it as changed. One that is already marked needs no look further up:
   * whoever took it in was marked then.
   */
  final void change() {
    for (JsonContainer c = this; c != null && !c.changed; c = c.parent) {
      c.changed = true;
    }
  }

  @Override
  final boolean isRead() {
    return text != NO_TEXT;
  }

  @Override
  final void writeTo(JsonWriter out, int depth) {
    if (changed) {
      writeAnew(out, depth);
    } else {
      out.bytes(text, start, end);
    }
  }

  abstract void writeAnew(JsonWriter out, int depth);
}
