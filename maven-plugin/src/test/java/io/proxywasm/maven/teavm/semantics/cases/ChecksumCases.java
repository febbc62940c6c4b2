package io.proxywasm.maven.teavm.semantics.cases;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;

/** {@code java.util.zip} in memory. What a compressor writes is its own affair, so round trips. */
final class ChecksumCases {
  private static final List<byte[]> INPUTS =
      List.of(
          new byte[0],
          new byte[] {0},
          new byte[] {-1, 2},
          "123456789".getBytes(StandardCharsets.US_ASCII),
          new byte[10_000]);

  private ChecksumCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(checksums());
    cases.addAll(checked());
    cases.addAll(gzip());
    cases.addAll(inflaters());
    return cases;
  }

  private static List<Case> checksums() {
    return new Matrix<Checksum>()
        .on("CRC32", CRC32::new)
        .on("CRC32C", CRC32C::new)
        .on("Adler32", Adler32::new)
        .run("of nothing", Checksum::getValue)
        .run("of inputs", sum -> Each.of(INPUTS, input -> of(sum, input)))
        .run("of bytes", sum -> bytes(sum))
        .run("of a part", sum -> part(sum, 1, 2))
        .run("of no part", sum -> part(sum, 4, 0))
        .run("beyond", sum -> part(sum, 3, 2))
        .run("before", sum -> part(sum, -1, 2))
        .run("of less than none", sum -> part(sum, 1, -1))
        .run("of null", sum -> of(sum, null))
        .run("of a buffer", sum -> buffered(sum))
        .run("reset", sum -> reset(sum))
        .cases();
  }

  private static long of(Checksum sum, byte[] input) {
    sum.reset();
    sum.update(input);
    return sum.getValue();
  }

  private static long bytes(Checksum sum) {
    sum.update(49);
    sum.update(-1);
    sum.update(0x150);
    return sum.getValue();
  }

  private static long part(Checksum sum, int offset, int length) {
    sum.update(new byte[] {1, 2, 3, 4}, offset, length);
    return sum.getValue();
  }

  private static String buffered(Checksum sum) {
    var buffer = ByteBuffer.wrap(new byte[] {1, 2, 3, 4}, 1, 2);
    sum.update(buffer);
    return sum.getValue() + " " + buffer.remaining();
  }

  private static long reset(Checksum sum) {
    sum.update(49);
    sum.reset();
    return sum.getValue();
  }

  private static List<Case> checked() {
    return List.of(
        new Case("checked input", () -> checked(in -> in.readAllBytes())),
        new Case("checked input by bytes", () -> checked(in -> in.read() + in.read())),
        new Case("checked input skipped", () -> checked(in -> in.skip(2))),
        new Case("checked input skipped beyond", () -> checked(in -> in.skip(9))),
        new Case("checked output", ChecksumCases::written));
  }

  private interface Reading {
    Object of(InputStream in) throws IOException;
  }

  private static String checked(Reading reading) throws IOException {
    var in = new CheckedInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3}), new CRC32());
    Object read = reading.of(in);
    return (read instanceof byte[] bytes ? Arrays.toString(bytes) : read)
        + " "
        + in.getChecksum().getValue();
  }

  private static String written() throws IOException {
    var to = new ByteArrayOutputStream();
    var out = new CheckedOutputStream(to, new Adler32());
    out.write(65);
    out.write(new byte[] {66, 67, 68}, 1, 2);
    return to.size() + " " + out.getChecksum().getValue();
  }

  private static byte[] zipped(byte[] input) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(input);
    }
    return bytes.toByteArray();
  }

  private static byte[] zipped() throws IOException {
    return zipped("hello hello".getBytes(StandardCharsets.US_ASCII));
  }

  private static String unzipped(byte[] zipped) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static byte[] with(byte[] bytes, int at, int value) {
    bytes[at < 0 ? bytes.length + at : at] = (byte) value;
    return bytes;
  }

  private static byte[] joined(byte[]... all) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (byte[] each : all) {
      bytes.write(each);
    }
    return bytes.toByteArray();
  }

  private static byte[] withHeader(int flags, int... more) throws IOException {
    byte[] plain = with(zipped(), 3, flags);
    byte[] header = new byte[more.length];
    for (int i = 0; i < more.length; i++) {
      header[i] = (byte) more[i];
    }
    return joined(Arrays.copyOf(plain, 10), header, Arrays.copyOfRange(plain, 10, plain.length));
  }

  private static List<Case> gzip() {
    return List.of(
        new Case("gzip and back", () -> Each.of(INPUTS, i -> unzipped(zipped(i)).length())),
        new Case("gunzip", () -> unzipped(zipped())),
        new Case("gunzip no gzip", () -> unzipped(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})),
        new Case("gunzip nothing", () -> unzipped(new byte[0])),
        new Case("gunzip a header cut off", () -> unzipped(Arrays.copyOf(zipped(), 5))),
        new Case("gunzip another method", () -> unzipped(with(zipped(), 2, 7))),
        new Case("gunzip a wrong checksum", () -> unzipped(with(zipped(), -5, 0x55))),
        new Case("gunzip a wrong length", () -> unzipped(with(zipped(), -1, 0x55))),
        new Case("gunzip cut off", () -> unzipped(Arrays.copyOf(zipped(), 15))),
        new Case("gunzip a trailer cut off", () -> unzipped(Arrays.copyOf(zipped(), 22))),
        new Case("gunzip two members", () -> unzipped(joined(zipped(), zipped()))),
        new Case("gunzip before something else", () -> unzipped(joined(zipped(), new byte[20]))),
        new Case("gunzip with a name", () -> unzipped(withHeader(8, 97, 98, 0))),
        new Case("gunzip with a comment", () -> unzipped(withHeader(16, 99, 0))),
        new Case("gunzip with more", () -> unzipped(withHeader(4, 2, 0, 1, 2))),
        new Case("gunzip with a wrong header check", () -> unzipped(withHeader(2, 1, 2))),
        new Case("gzip after the end", ChecksumCases::afterEnd),
        new Case("gzip byte by byte", ChecksumCases::byBytes),
        new Case("gzip outside", ChecksumCases::outside),
        new Case(
            "gzip with a buffer of size 0",
            () -> new GZIPOutputStream(new ByteArrayOutputStream(), 0)),
        new Case("deflate nothing", () -> deflated(0)),
        new Case("deflate with a small buffer", () -> deflated(5000)),
        new Case("deflate to null", () -> new DeflaterOutputStream(null)),
        new Case("gunzip closed", ChecksumCases::closed),
        new Case(
            "gunzip with a buffer of size 0",
            () -> new GZIPInputStream(InputStream.nullInputStream(), 0)));
  }

  private static String afterEnd() throws IOException {
    var out = new GZIPOutputStream(new ByteArrayOutputStream());
    out.write(1);
    out.finish();
    out.finish();
    out.flush();
    out.write(2);
    return "fine";
  }

  private static String byBytes() throws IOException {
    var to = new ByteArrayOutputStream();
    var out = new GZIPOutputStream(to, 4);
    for (int i = 65; i < 91; i++) {
      out.write(i);
    }
    out.close();
    out.close();
    return unzipped(to.toByteArray());
  }

  private static String outside() throws IOException {
    try (var out = new GZIPOutputStream(new ByteArrayOutputStream())) {
      out.write(new byte[2], 1, 2);
      return "fine";
    } catch (IndexOutOfBoundsException e) {
      return e.getClass().getName();
    }
  }

  private static int deflated(int length) throws IOException {
    var to = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(to, new Deflater(Deflater.BEST_SPEED), 3)) {
      out.write(new byte[length]);
    }
    return new InflaterInputStream(new ByteArrayInputStream(to.toByteArray()))
        .readAllBytes()
        .length;
  }

  private static int closed() throws IOException {
    var in = new GZIPInputStream(new ByteArrayInputStream(zipped()));
    in.close();
    return in.read();
  }

  private static InflaterInputStream inflater() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write("hello hello".getBytes(StandardCharsets.US_ASCII));
    }
    return new InflaterInputStream(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static List<Case> inflaters() {
    return new Matrix<Boolean>()
        .on("deflated", () -> true)
        .run("all", b -> new String(inflater().readAllBytes(), StandardCharsets.US_ASCII))
        .run("skip", b -> skipped(inflater(), 6))
        .run("skip beyond", b -> skipped(inflater(), 60))
        .run("skip -1", b -> skipped(inflater(), -1))
        .run("available", b -> inflater().available())
        .run("markSupported", b -> inflater().markSupported())
        .run("reset", b -> reset(inflater()))
        .run("closed", b -> closed(inflater()))
        .run("outside", b -> inflater().read(new byte[2], 2, 0))
        .run("of nothing", b -> new InflaterInputStream(InputStream.nullInputStream()).read())
        .run("of null", b -> new InflaterInputStream(null))
        .cases();
  }

  private static String skipped(InflaterInputStream in, long n) throws IOException {
    return in.skip(n) + " " + in.read() + " " + in.available();
  }

  private static String reset(InflaterInputStream in) throws IOException {
    in.mark(3);
    in.reset();
    return "fine";
  }

  private static int closed(InflaterInputStream in) throws IOException {
    in.close();
    in.close();
    return in.read();
  }
}
