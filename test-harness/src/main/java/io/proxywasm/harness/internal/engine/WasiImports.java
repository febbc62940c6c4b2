package io.proxywasm.harness.internal.engine;

import io.proxywasm.harness.internal.host.HostCalls;
import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;

/** The part of WASI that Envoy offers: output to its log, time, randomness, no files. */
final class WasiImports {
  private static final int SUCCESS = 0;
  private static final int BAD_DESCRIPTOR = 8;
  private static final int NOT_SUPPORTED = 58;
  private static final int NO_SUCH_CALL = 52;
  private static final int STDERR = 2;
  private static final int RIGHT_TO_WRITE = 64;

  private WasiImports() {}

  static void addTo(Import.Table table, HostCalls host) {
    table.add("fd_write", "iiii:i", call -> write(call, host));
    table.add("clock_time_get", "iIi:i", call -> time(call, host));
    table.add("random_get", "ii:i", WasiImports::random);
    table.add("args_sizes_get", "ii:i", WasiImports::twoZeros);
    table.add("environ_sizes_get", "ii:i", call -> environmentSizes(call, host));
    table.add("args_get", "ii:i", call -> SUCCESS);
    table.add("environ_get", "ii:i", call -> environment(call, host));
    table.add("fd_close", "i:i", call -> SUCCESS);
    table.add("fd_seek", "iIii:i", call -> SUCCESS);
    table.add("fd_fdstat_get", "ii:i", WasiImports::describe);
    table.add("fd_fdstat_set_flags", "ii:i", call -> NO_SUCH_CALL);
    table.add("fd_read", "iiii:i", call -> NO_SUCH_CALL);
    table.add("fd_prestat_get", "ii:i", call -> BAD_DESCRIPTOR);
    table.add("fd_prestat_dir_name", "iii:i", call -> NO_SUCH_CALL);
    table.add("path_open", "iiiiiIIii:i", call -> NO_SUCH_CALL);
    table.add("poll_oneoff", "iiii:i", call -> NO_SUCH_CALL);
    table.add("sched_yield", ":i", call -> SUCCESS);
    table.add("proc_exit", "i:", call -> SUCCESS);
  }

  private static int write(ImportCall call, HostCalls host) {
    int descriptor = call.int32(0);
    if (descriptor < 1 || descriptor > STDERR) {
      return BAD_DESCRIPTOR;
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (int i = 0; i < call.int32(2); i++) {
      int slice = call.int32(1) + 8 * i;
      text.writeBytes(call.read(call.readInt(slice), call.readInt(slice + 4)));
    }
    host.output(descriptor == STDERR, text.toByteArray());
    call.writeInt(call.int32(3), text.size());
    return SUCCESS;
  }

  private static int time(ImportCall call, HostCalls host) {
    boolean known = call.int32(0) == 0 || call.int32(0) == 1;
    if (!known) {
      return NOT_SUPPORTED;
    }
    call.writeLong(call.int32(2), host.nanoseconds());
    return SUCCESS;
  }

  private static int random(ImportCall call) {
    byte[] bytes = new byte[call.int32(1)];
    new SecureRandom().nextBytes(bytes);
    call.write(call.int32(0), bytes);
    return SUCCESS;
  }

  private static int twoZeros(ImportCall call) {
    call.writeInt(call.int32(0), 0);
    call.writeInt(call.int32(1), 0);
    return SUCCESS;
  }

  private static int environmentSizes(ImportCall call, HostCalls host) {
    byte[] variables = host.environment();
    int count = 0;
    for (byte b : variables) {
      count += b == 0 ? 1 : 0;
    }
    call.writeInt(call.int32(0), count);
    call.writeInt(call.int32(1), variables.length);
    return SUCCESS;
  }

  private static int environment(ImportCall call, HostCalls host) {
    byte[] variables = host.environment();
    int slot = call.int32(0);
    int start = call.int32(1);
    call.write(start, variables);
    for (int i = 0; i < variables.length; i++) {
      if (i == 0 || variables[i - 1] == 0) {
        call.writeInt(slot, start + i);
        slot += 4;
      }
    }
    return SUCCESS;
  }

  private static int describe(ImportCall call) {
    if (call.int32(0) != 1 && call.int32(0) != STDERR) {
      return BAD_DESCRIPTOR;
    }
    call.writeLong(call.int32(1), 0);
    call.writeLong(call.int32(1) + 8, RIGHT_TO_WRITE);
    call.writeLong(call.int32(1) + 16, 0);
    return SUCCESS;
  }
}
