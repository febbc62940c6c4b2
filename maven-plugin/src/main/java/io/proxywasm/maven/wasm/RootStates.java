package io.proxywasm.maven.wasm;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * Follows which local each slot of a frame holds, while a function is read from its beginning to
 * its end.
 */
final class RootStates {
  /** Not known, or never written. */
  static final long UNKNOWN = -1;

  /** Null. */
  static final long NOTHING = -2;

  private final long[] slots;
  private final Deque<Block> blocks = new ArrayDeque<>();

  /** What a block began with, and which slots it has changed. */
  private static final class Block {
    final long[] before;
    final BitSet changed = new BitSet();

    Block(long... before) {
      this.before = before;
    }
  }

  RootStates(int slots) {
    this.slots = new long[slots];
    Arrays.fill(this.slots, UNKNOWN);
  }

  int slots() {
    return slots.length;
  }

  /** Returns the local, {@link #NOTHING} or {@link #UNKNOWN}. */
  long of(int slot) {
    return slots[slot];
  }

  void store(int slot, long local) {
    slots[slot] = local;
    changed(slot);
  }

  /** Notes that a local holds something else from now on. */
  void write(long local) {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == local) {
        store(i, UNKNOWN);
      }
    }
    // What a block around began with may be what an else begins with, and is no longer there after.
    for (var block : blocks) {
      for (int i = 0; i < slots.length; i++) {
        if (block.before[i] == local) {
          block.changed.set(i);
        }
      }
    }
  }

  void open() {
    blocks.push(new Block(slots.clone()));
  }

  /** Begins the other arm, in which what the first one has done has not happened. */
  void otherArm() {
    System.arraycopy(blocks.element().before, 0, slots, 0, slots.length);
  }

  /** Ends a block, after which anything of it may have happened or not. */
  void close() {
    var block = blocks.pop();
    System.arraycopy(block.before, 0, slots, 0, slots.length);
    block.changed.stream().forEach(slot -> store(slot, UNKNOWN));
  }

  private void changed(int slot) {
    if (!blocks.isEmpty()) {
      blocks.element().changed.set(slot);
    }
  }
}
