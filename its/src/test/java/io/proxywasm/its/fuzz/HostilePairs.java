package io.proxywasm.its.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/** Header maps as the ABI has them, whose names are any bytes and whose values have a tag. */
final class HostilePairs {
  private HostilePairs() {}

  static byte[] of(Random random, String tag) {
    int count = random.nextInt(4);
    var bytes = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN).putInt(count);
    var values = ByteBuffer.allocate(512);
    for (int i = 0; i < count; i++) {
      var name = new byte[random.nextInt(12)];
      random.nextBytes(name);
      var noise = new byte[random.nextInt(12)];
      random.nextBytes(noise);
      bytes.putInt(name.length).putInt(tag.length() + noise.length);
      values.put(name).put((byte) 0).put(tag.getBytes(ISO_8859_1)).put(noise).put((byte) 0);
    }
    bytes.put(values.flip());
    return Arrays.copyOf(bytes.array(), bytes.position());
  }
}
