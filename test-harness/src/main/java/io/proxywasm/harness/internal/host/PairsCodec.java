package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The ABI's serialised header map: a count, a key length and a value length per pair, then each key
 * and value followed by a NUL; all integers 32 bits, little endian.
 */
public final class PairsCodec {
  /** What the proxy accepts from a guest; anything beyond is taken for no pairs at all. */
  static final int MAX_BYTES = 1 << 20;

  static final int MAX_PAIRS = 1024;

  private PairsCodec() {}

  /** Serialises a map for the guest; a map without entries has no bytes at all. */
  public static byte[] encode(List<HeaderList.Entry> entries) {
    if (entries.isEmpty()) {
      return new byte[0];
    }
    int size = 4;
    for (HeaderList.Entry entry : entries) {
      size += 8 + entry.name().length() + 1 + entry.bytes().length + 1;
    }
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(entries.size());
    for (HeaderList.Entry entry : entries) {
      out.putInt(entry.name().length()).putInt(entry.bytes().length);
    }
    for (HeaderList.Entry entry : entries) {
      out.put(entry.name().getBytes(StandardCharsets.ISO_8859_1)).put((byte) 0);
      out.put(entry.bytes()).put((byte) 0);
    }
    return out.array();
  }

  /** Reads what a guest gave. Too large or malformed is silently empty, as in the proxy. */
  public static List<HeaderList.Entry> decode(byte[] pairs) {
    if (pairs.length > MAX_BYTES) {
      return List.of();
    }
    try {
      return read(ByteBuffer.wrap(pairs).order(ByteOrder.LITTLE_ENDIAN));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return List.of();
    }
  }

  private static List<HeaderList.Entry> read(ByteBuffer in) {
    int count = in.getInt();
    if (count < 0 || count > MAX_PAIRS) {
      return List.of();
    }
    int[] lengths = new int[2 * count];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = in.getInt();
    }
    List<HeaderList.Entry> entries = new ArrayList<>(count);
    for (int i = 0; i < lengths.length; i += 2) {
      String name = HeaderTable.name(text(in, lengths[i]));
      entries.add(new HeaderList.Entry(name, text(in, lengths[i + 1])));
    }
    return in.hasRemaining() ? List.of() : entries;
  }

  private static byte[] text(ByteBuffer in, int length) {
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] text = new byte[length];
    in.get(text);
    if (in.get() != 0) {
      throw new IllegalArgumentException("no NUL after a key or value");
    }
    return text;
  }
}
