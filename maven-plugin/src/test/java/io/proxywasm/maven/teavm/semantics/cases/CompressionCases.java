package io.proxywasm.maven.teavm.semantics.cases;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Compression step by step, as streams use it. */
final class CompressionCases {
  private static final byte[] TEXT = "hello hello hello".getBytes(StandardCharsets.US_ASCII);

  private CompressionCases() {}

  static List<Case> all() {
    return List.of(
        new Case("there and back", () -> inflated(deflated(new Deflater()), new Inflater())),
        new Case("at every level", CompressionCases::levels),
        new Case("in small parts", CompressionCases::parts),
        new Case("a deflater's states", CompressionCases::deflaterStates),
        new Case("an inflater's states", CompressionCases::inflaterStates),
        new Case("an inflater used again", CompressionCases::inflateAgain),
        new Case("a deflater used again", CompressionCases::deflateAgain),
        new Case("an inflater without input", () -> new Inflater().inflate(new byte[3])),
        new Case("streams of one's own coders", CompressionCases::streams),
        new Case("a checked part", CompressionCases::checkedPart),
        new Case("a stream's buffer of size 0", () -> inflater(0)),
        new Case("a stream without an inflater", () -> new InflaterInputStream(empty(), null)),
        new Case("DataFormatException", () -> new DataFormatException() + "" + told()),
        new Case("ZipException", () -> new ZipException() + "" + new ZipException("why")));
  }

  private static Exception told() {
    return new DataFormatException("why");
  }

  private static InputStream empty() {
    return new ByteArrayInputStream(new byte[0]);
  }

  private static Object inflater(int size) {
    return new InflaterInputStream(empty(), new Inflater(), size);
  }

  private static byte[] deflated(Deflater deflater) {
    deflater.setInput(TEXT);
    deflater.finish();
    byte[] to = new byte[100];
    int length = 0;
    while (!deflater.finished()) {
      length += deflater.deflate(to, length, to.length - length, Deflater.NO_FLUSH);
    }
    deflater.end();
    return Arrays.copyOf(to, length);
  }

  private static String inflated(byte[] bytes, Inflater inflater) throws DataFormatException {
    inflater.setInput(bytes);
    byte[] to = new byte[100];
    int length = inflater.inflate(to);
    String state = inflater.finished() + " " + inflater.getRemaining();
    inflater.end();
    return new String(to, 0, length, StandardCharsets.US_ASCII) + state;
  }

  private static String levels() throws DataFormatException {
    var text = new StringBuilder();
    for (int level = -1; level <= 9; level++) {
      text.append(inflated(deflated(new Deflater(level)), new Inflater()));
      var changed = new Deflater();
      changed.setLevel(level);
      changed.setStrategy(Deflater.HUFFMAN_ONLY);
      text.append(inflated(deflated(changed), new Inflater()));
    }
    return text.toString();
  }

  private static String parts() throws DataFormatException {
    var inflater = new Inflater();
    var text = new StringBuilder();
    byte[] to = new byte[4];
    for (byte each : deflated(new Deflater())) {
      inflater.setInput(new byte[] {each}, 0, 1);
      int length;
      do {
        length = inflater.inflate(to, 1, 3);
        text.append(new String(to, 1, length, StandardCharsets.US_ASCII));
      } while (length > 0);
    }
    return text.append(inflater.finished()).toString();
  }

  private static String deflaterStates() {
    var deflater = new Deflater();
    String text = deflater.needsInput() + " " + deflater.finished() + " ";
    deflater.setInput(TEXT, 0, 5);
    text += deflater.needsInput() + " ";
    deflater.finish();
    boolean isSome = deflater.deflate(new byte[100], 0, 100) > 0;
    text += isSome + " " + deflater.finished() + " " + deflater.getAdler() + " ";
    text += deflater.getTotalIn() + " " + deflater.getBytesRead();
    return text + (deflater.getTotalOut() == deflater.getBytesWritten());
  }

  private static String inflaterStates() throws DataFormatException {
    var inflater = new Inflater();
    String text = inflater.needsInput() + " " + inflater.needsDictionary() + " ";
    inflater.setInput(deflated(new Deflater()));
    text += inflater.needsInput() + " " + inflater.inflate(new byte[5], 0, 5) + " ";
    text += inflater.finished() + " " + inflater.getTotalOut() + inflater.getBytesWritten() + " ";
    text += inflater.inflate(new byte[50]) + " " + inflater.finished();
    return text + (inflater.getTotalIn() == inflater.getBytesRead());
  }

  private static String inflateAgain() throws DataFormatException {
    var inflater = new Inflater();
    byte[] bytes = deflated(new Deflater());
    inflater.setInput(bytes);
    inflater.inflate(new byte[50]);
    inflater.reset();
    return inflater.finished() + inflated(bytes, inflater);
  }

  private static String deflateAgain() throws DataFormatException {
    var deflater = new Deflater();
    deflater.setInput(TEXT);
    deflater.finish();
    deflater.deflate(new byte[100]);
    deflater.reset();
    return deflater.finished() + inflated(deflated(deflater), new Inflater());
  }

  private static String streams() throws IOException {
    var to = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(to, new Deflater(9, true))) {
      out.write(TEXT);
    }
    var from = new ByteArrayInputStream(to.toByteArray());
    try (var in = new InflaterInputStream(from, new Inflater(true), 3)) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private static String checkedPart() throws IOException {
    var in = new CheckedInputStream(new ByteArrayInputStream(TEXT), new CRC32());
    byte[] to = new byte[5];
    return in.read(to, 1, 3) + Arrays.toString(to) + in.getChecksum().getValue();
  }
}
