package io.proxywasm.maven.image;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Makes an archive of a single file, byte for byte the same on every machine: no times, no owners,
 * and a compressor in plain Java, since a JDK may use the system's zlib, whose output varies.
 */
final class TarGz {
  private static final int BLOCK = 512;
  private static final int UNKNOWN_SYSTEM = 255;
  private static final int WINDOW_BITS_OF_GZIP = 15 + 16;

  private TarGz() {}

  /** Returns the archive as it is before compression. */
  static byte[] tar(String name, byte[] content) {
    int padded = (content.length + BLOCK - 1) / BLOCK * BLOCK;
    byte[] tar = new byte[BLOCK + padded + 2 * BLOCK]; // two empty blocks end it
    put(tar, 0, name);
    put(tar, 100, "0000644");
    put(tar, 108, "0000000"); // user
    put(tar, 116, "0000000"); // group
    put(tar, 124, String.format("%011o", content.length));
    put(tar, 136, "00000000000"); // time of change
    put(tar, 156, "0"); // a plain file
    put(tar, 257, "ustar\00000");
    Arrays.fill(tar, 148, 156, (byte) ' ');
    int sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += tar[i];
    }
    put(tar, 148, String.format("%06o\0", sum));
    System.arraycopy(content, 0, tar, BLOCK, content.length);
    return tar;
  }

  static byte[] gzip(byte[] content) {
    var compressed = new ByteArrayOutputStream(content.length / 2);
    try {
      var deflater = new Deflater(9, WINDOW_BITS_OF_GZIP);
      var gzip = new GZIPOutputStream(compressed, deflater, BLOCK, true);
      gzip.setOS(UNKNOWN_SYSTEM);
      gzip.setModifiedTime(0);
      gzip.write(content, 0, content.length);
      gzip.close();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return compressed.toByteArray();
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(US_ASCII);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}
