package io.proxywasm.harness.internal.engine;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.runtime.WasmRuntimeException;
import io.proxywasm.harness.internal.host.HostCalls;

/** One call a guest makes: its arguments, read from and answered into the guest's memory. */
final class ImportCall {
  private final Instance instance;
  private final String allocator;
  private final HostCalls host;
  private final long[] arguments;

  ImportCall(Instance instance, String allocator, HostCalls host, long[] arguments) {
    this.instance = instance;
    this.allocator = allocator;
    this.host = host;
    this.arguments = arguments;
  }

  /** An address outside the guest's memory; becomes INVALID_MEMORY_ACCESS. */
  static final class OutOfBounds extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutOfBounds(String message, Throwable cause) {
      super(message, cause);
    }

    OutOfBounds(String message) {
      super(message);
    }
  }

  int int32(int index) {
    return (int) arguments[index];
  }

  long int64(int index) {
    return arguments[index];
  }

  /** Reads the bytes whose address is at an index and whose size follows it. */
  byte[] bytes(int index) {
    return read(int32(index), int32(index + 1));
  }

  byte[] read(int address, int size) {
    try {
      return size == 0 ? new byte[0] : memory().readBytes(address, size);
    } catch (WasmRuntimeException e) {
      throw new OutOfBounds("reads " + size + " bytes at " + address, e);
    }
  }

  void write(int address, byte[] data) {
    try {
      memory().write(address, data);
    } catch (WasmRuntimeException e) {
      throw new OutOfBounds("writes " + data.length + " bytes at " + address, e);
    }
  }

  int readInt(int address) {
    try {
      return memory().readInt(address);
    } catch (WasmRuntimeException e) {
      throw new OutOfBounds("reads 4 bytes at " + address, e);
    }
  }

  void writeInt(int address, long value) {
    try {
      memory().writeI32(address, (int) value);
    } catch (WasmRuntimeException e) {
      throw new OutOfBounds("writes 4 bytes at " + address, e);
    }
  }

  void writeLong(int address, long value) {
    try {
      memory().writeLong(address, value);
    } catch (WasmRuntimeException e) {
      throw new OutOfBounds("writes 8 bytes at " + address, e);
    }
  }

  /** Gives bytes to the guest, in memory it allocates: the address at one index, the size next. */
  void give(int index, byte[] data) {
    int address = 0;
    if (data.length > 0) {
      address = allocate(data.length);
      write(address, data);
    }
    writeInt(int32(index), address);
    writeInt(int32(index + 1), data.length);
  }

  private int allocate(int size) {
    String outer = host.restriction();
    host.restrict("the allocator");
    try {
      int address = (int) instance.export(allocator).apply(size)[0];
      if (address == 0) {
        throw new OutOfBounds(allocator + " gave address 0 for " + size + " bytes");
      }
      return address;
    } finally {
      host.restrict(outer);
    }
  }

  private Memory memory() {
    return instance.memory();
  }
}
