package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attributes in the form in which the proxy hands them to the guest. */
public final class AttributeWire {
  private AttributeWire() {}

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] integer(long number) {
    return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(number).array();
  }

  public static byte[] real(double number) {
    return integer(Double.doubleToRawLongBits(number));
  }

  public static byte[] flag(boolean value) {
    return new byte[] {(byte) (value ? 1 : 0)};
  }

  public static byte[] time(Instant time) {
    return integer(time.getEpochSecond() * 1_000_000_000L + time.getNano());
  }

  public static byte[] duration(Duration duration) {
    return integer(duration.toNanos());
  }

  /** Writes a map of texts. */
  public static byte[] map(Map<String, String> map) {
    List<HeaderList.Entry> entries = new ArrayList<>();
    map.forEach((name, value) -> entries.add(new HeaderList.Entry(name, text(value))));
    return PairsCodec.encode(entries);
  }

  /** Writes all headers, those of one name joined by commas. */
  static byte[] headers(HeaderTable headers) {
    Map<String, HeaderList.Entry> byName = new LinkedHashMap<>();
    for (HeaderList.Entry entry : headers.entries()) {
      byName.merge(
          entry.name(),
          entry,
          (one, other) -> new HeaderList.Entry(one.name(), joined(one.bytes(), other.bytes())));
    }
    return PairsCodec.encode(List.copyOf(byName.values()));
  }

  /** Writes the values of one header, joined by commas; null if there is none. */
  static byte @Nullable [] header(HeaderTable headers, String name) {
    byte[] all = null;
    for (HeaderList.Entry entry : headers.entries()) {
      if (entry.name().equals(name)) {
        all = all == null ? entry.bytes() : joined(all, entry.bytes());
      }
    }
    return all;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(one);
    all.write(',');
    all.writeBytes(other);
    return all.toByteArray();
  }
}
