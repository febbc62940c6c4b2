package io.proxywasm.maven.teavm.guest;

import org.jspecify.annotations.Nullable;
import org.teavm.backend.wasm.runtime.WasiBuffer;
import org.teavm.backend.wasm.runtime.WasiSupport;
import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;
import org.teavm.runtime.ShadowStack;

/**
 * Writes to the proxy's log why a VM is about to trap.
 *
 * <p>Nothing can be allocated any more, and every write is a log entry of its own, so each entry is
 * put together in the run time's small buffer.
 */
public final class LastWords {
  /** The beginning of the buffer is used by the write itself. */
  private static final int TEXT_OFFSET = 128;

  /** Leaves room for one more id in the buffer of 512 bytes. */
  private static final int TEXT_LIMIT = 360;

  private LastWords() {}

  /** Writes that the heap is full, and where memory was asked for. */
  @Unmanaged
  public static void outOfMemory() {
    WasiSupport.printString(outOfMemoryMessage());
    printStack();
  }

  /** Gets its text, which tells the heap's limit, when the filter is compiled. */
  @Unmanaged
  private static String outOfMemoryMessage() {
    return "";
  }

  /** Writes the call sites on the stack, innermost first, as decoders of stack traces know them. */
  @Unmanaged
  public static void printStack() {
    Address text = WasiBuffer.getBuffer().add(TEXT_OFFSET);
    int length = put(text, 0, '\t');
    length = put(text, length, 'a');
    length = put(text, length, 't');
    length = put(text, length, ' ');
    length = put(text, length, '@');
    @Nullable Address frame = ShadowStack.getStackTop();
    while (frame != null && length < TEXT_LIMIT) {
      int callSite = ShadowStack.getCallSiteId(frame);
      if (callSite >= 0) {
        length = putNumber(text, length, callSite);
        length = put(text, length, ' ');
      }
      frame = ShadowStack.getNextStackFrame(frame);
    }
    WasiSupport.putCharsStderr(text, length - 1);
  }

  @Unmanaged
  private static int putNumber(Address text, int length, int number) {
    int digits = 1;
    for (int rest = number / 10; rest > 0; rest /= 10) {
      digits++;
    }
    int rest = number;
    for (int i = digits - 1; i >= 0; i--) {
      put(text, length + i, '0' + rest % 10);
      rest /= 10;
    }
    return length + digits;
  }

  @Unmanaged
  private static int put(Address text, int length, int character) {
    text.add(length).putByte((byte) character);
    return length + 1;
  }
}
