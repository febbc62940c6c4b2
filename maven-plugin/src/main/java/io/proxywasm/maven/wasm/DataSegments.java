package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.ModuleParts.Data;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out the zeros of data segments: a fresh memory is zero already.
 *
 * <p>Only where that shows nowhere: segments that are copied at start, to constant places, without
 * overlap, into a memory of the module's own, and that no code names.
 */
final class DataSegments {
  /**
   * A further segment costs 7 bytes of header beyond address 8,191: fewer zeros are cheaper kept.
   */
  private static final int WORTH_A_SEGMENT = 8;

  private DataSegments() {}

  static void dropZeros(ModuleParts parts) {
    if (parts.countsData || parts.memories.isEmpty() || !apart(parts.data)) {
      return;
    }
    var split = new ArrayList<Data>();
    parts.data.forEach(data -> split(data, split));
    parts.data.clear();
    parts.data.addAll(split);
  }

  private static boolean apart(List<Data> segments) {
    long end = 0;
    for (var data : segments) {
      if (data.offset().size() != 2
          || data.offset().get(0).opcode() != Instruction.I32_CONST
          || start(data) < end) {
        return false;
      }
      end = start(data) + data.bytes().size();
    }
    return true;
  }

  private static long start(Data data) {
    return Integer.toUnsignedLong((int) data.offset().get(0).a());
  }

  private static void split(Data data, List<Data> into) {
    Bytes bytes = data.bytes();
    int position = 0;
    while (true) {
      while (position < bytes.size() && bytes.at(position) == 0) {
        position++;
      }
      if (position == bytes.size()) {
        return;
      }
      int end = position;
      for (int i = position; i < bytes.size() && i < end + WORTH_A_SEGMENT; i++) {
        end = bytes.at(i) == 0 ? end : i + 1;
      }
      int start = (int) start(data) + position;
      var offset = data.offset().get(0).with(start);
      into.add(
          new Data(
              data.memory(), List.of(offset, data.offset().get(1)), bytes.slice(position, end)));
      position = end;
    }
  }
}
