package io.proxywasm.maven.teavm.semantics.cases;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Streams of bytes at their ends, closed, and given what is wrong. */
@SuppressWarnings({
  "DefaultCharset",
  "InputStreamSlowMultibyteRead",
  "deprecation"
}) // what is odd is what is tried
final class StreamEdgeCases {
  private StreamEdgeCases() {}

  private static ByteArrayInputStream five() {
    return new ByteArrayInputStream(new byte[] {1, 2, -1, 4, 5});
  }

  /** A stream that has but the one method it must have. */
  private static InputStream bare() {
    var bytes = five();
    return new InputStream() {
      @Override
      public int read() {
        return bytes.read();
      }
    };
  }

  private static InputStream failing() {
    return new InputStream() {
      private int read;

      @Override
      public int read() throws IOException {
        if (read++ >= 2) {
          throw new IOException("broken");
        }
        return read;
      }
    };
  }

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(inputs());
    cases.addAll(bare("a bare stream"));
    cases.addAll(outputs());
    cases.addAll(data());
    cases.addAll(exceptions());
    return cases;
  }

  private static List<Case> inputs() {
    return new Matrix<InputStream>()
        .on("bytes", StreamEdgeCases::five)
        .on("bare", StreamEdgeCases::bare)
        .on("failing", StreamEdgeCases::failing)
        .on("empty", () -> new ByteArrayInputStream(new byte[0]))
        .on("part", () -> new ByteArrayInputStream(new byte[] {1, 2, 3, 4}, 1, 9))
        .on("null stream", InputStream::nullInputStream)
        .on("closed null stream", () -> closed(InputStream.nullInputStream()))
        .on("buffered", () -> new BufferedInputStream(five(), 2))
        .on("buffered bare", () -> new BufferedInputStream(bare()))
        .on("closed buffered", () -> closed(new BufferedInputStream(five())))
        .on("pushback", () -> pushed(new PushbackInputStream(five(), 3)))
        .on("closed pushback", () -> closed(new PushbackInputStream(five())))
        .on("sequence", () -> new SequenceInputStream(five(), bare()))
        .on("data", () -> new DataInputStream(five()))
        .on("filter", () -> new FilterInputStream(five()) {})
        .run("read", InputStream::read)
        .run("read all one by one", StreamEdgeCases::drained)
        .run("read into", in -> into(in, 4))
        .run("read into twice", in -> into(in, 2) + into(in, 9))
        .run("read into nothing", in -> in.read(new byte[0]))
        .run("read none", in -> in.read(new byte[2], 2, 0))
        .run("read outside", StreamEdgeCases::outside)
        .run("read into null", in -> in.read(null, 0, 1))
        .run("readAllBytes", in -> Arrays.toString(in.readAllBytes()))
        .run("readNBytes", in -> Arrays.toString(in.readNBytes(3)))
        .run("readNBytes of none", in -> Arrays.toString(in.readNBytes(0)))
        .run("readNBytes of -1", in -> in.readNBytes(-1))
        .run("readNBytes into", in -> in.readNBytes(new byte[9], 2, 7))
        .run("readNBytes outside", in -> in.readNBytes(new byte[9], 2, 8))
        .run("skip", in -> in.skip(2) + " " + in.read())
        .run("skip beyond", in -> in.skip(100) + " " + in.read())
        .run("skip -1", in -> in.skip(-1) + " " + in.read())
        .run("skipNBytes", in -> skipped(in, 3))
        .run("skipNBytes beyond", in -> skipped(in, 100))
        .run("skipNBytes -1", in -> skipped(in, -1))
        .run("available", in -> in.available())
        .run("transferTo", StreamEdgeCases::transferred)
        .run("mark and reset", StreamEdgeCases::marked)
        .run("reset without mark", in -> AtomicCases.done(reset(in), "") + in.read())
        .run("markSupported", InputStream::markSupported)
        .run("close twice", in -> closed(closed(in)).available())
        .cases();
  }

  /** Tells no message: they differ from JDK to JDK. */
  private static String outside(InputStream in) throws IOException {
    try {
      return "" + in.read(new byte[2], 1, 2);
    } catch (IndexOutOfBoundsException e) {
      return e.getClass().getName();
    }
  }

  private static Runnable reset(InputStream in) {
    return () -> {
      try {
        in.reset();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static <T extends InputStream> T closed(T in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return in;
  }

  private static InputStream pushed(PushbackInputStream in) {
    try {
      in.unread(9);
      in.unread(new byte[] {7, 8});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return in;
  }

  private static String drained(InputStream in) throws IOException {
    var text = new StringBuilder();
    for (int each = in.read(); each >= 0; each = in.read()) {
      text.append(each).append(' ');
      if (text.length() > 100) {
        break;
      }
    }
    return text.append(in.read()).toString();
  }

  private static String into(InputStream in, int length) throws IOException {
    var to = new byte[length];
    return in.read(to) + Arrays.toString(to);
  }

  private static String skipped(InputStream in, long n) throws IOException {
    in.skipNBytes(n);
    return "then " + in.read();
  }

  private static String transferred(InputStream in) throws IOException {
    var to = new ByteArrayOutputStream();
    return in.transferTo(to) + Arrays.toString(to.toByteArray()) + in.read();
  }

  private static String marked(InputStream in) throws IOException {
    in.read();
    in.mark(3);
    String text = in.read() + " " + in.read() + " ";
    in.reset();
    return text + in.read();
  }

  private static List<Case> bare(String name) {
    return List.of(
        new Case(name + " in parts", () -> into(bare(), 3)),
        new Case(name + " to null", () -> bare().transferTo(null)),
        new Case("bytes to null", () -> five().transferTo(null)),
        new Case("a failing stream in parts", () -> into(failing(), 5)),
        new Case("buffered of size 0", () -> new BufferedInputStream(five(), 0)),
        new Case("buffered of nothing", () -> new BufferedInputStream(null).read()),
        new Case("buffered mark lost", StreamEdgeCases::markLost),
        new Case("buffered mark grows", StreamEdgeCases::markGrows),
        new Case("pushback of size 0", () -> new PushbackInputStream(five(), 0)),
        new Case("pushback too much", () -> unread(new byte[] {1, 2})),
        new Case("pushback part", () -> unreadPart()),
        new Case("sequence of none", () -> drained(sequence())),
        new Case("sequence of three", () -> drained(sequence(five(), five(), five()))),
        new Case("sequence with null", () -> drained(sequence(five(), null))));
  }

  private static InputStream sequence(InputStream... all) {
    return new SequenceInputStream(Collections.enumeration(Arrays.asList(all)));
  }

  private static String markLost() throws IOException {
    var in = new BufferedInputStream(five(), 1);
    in.mark(1);
    in.read();
    in.read();
    in.read();
    in.reset();
    return "fine";
  }

  private static String markGrows() throws IOException {
    var in = new BufferedInputStream(five(), 1);
    in.read();
    in.mark(4);
    String text = drained(in);
    in.reset();
    return text + "; " + drained(in);
  }

  private static String unread(byte[] bytes) throws IOException {
    var in = new PushbackInputStream(five());
    in.unread(bytes);
    return "fine";
  }

  private static String unreadPart() throws IOException {
    var in = new PushbackInputStream(five(), 2);
    in.unread(new byte[] {6, 7, 8}, 1, 2);
    return drained(in);
  }

  private static List<Case> outputs() {
    return List.of(
        new Case("output of size -1", () -> new ByteArrayOutputStream(-1)),
        new Case("output of size 0", () -> written(new ByteArrayOutputStream(0))),
        new Case("output beyond", () -> out(o -> o.write(new byte[2], 1, 2))),
        new Case("output of null", () -> out(o -> o.write((byte[]) null))),
        new Case("output closed", StreamEdgeCases::closedOutput),
        new Case("output to a charset unknown", () -> written("x-none")),
        new Case("output to no charset", () -> written(" ")),
        new Case("output of high bytes", () -> outputOf(65, 200).toString(1)),
        new Case("output reset", StreamEdgeCases::resetOutput),
        new Case("output to another", StreamEdgeCases::writtenTo),
        new Case("nullOutputStream", () -> nothing(OutputStream.nullOutputStream(), false)),
        new Case("nullOutputStream closed", () -> nothing(OutputStream.nullOutputStream(), true)),
        new Case("buffered output of size 0", () -> buffered(0)),
        new Case("buffered output of size 2", () -> buffered(2)),
        new Case("filtered output", StreamEdgeCases::filtered),
        new Case("filtered output beyond", () -> beyond(new FilterOutputStream(outputOf()))));
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static String out(Writing writing) throws IOException {
    var out = new ByteArrayOutputStream();
    writing.to(out);
    return Arrays.toString(out.toByteArray());
  }

  private static String written(ByteArrayOutputStream out) {
    for (int i = 0; i < 40; i++) {
      out.write(i);
    }
    out.writeBytes(new byte[] {-1});
    return out.size() + Arrays.toString(out.toByteArray());
  }

  private static ByteArrayOutputStream outputOf(int... bytes) {
    var out = new ByteArrayOutputStream();
    for (int each : bytes) {
      out.write(each);
    }
    return out;
  }

  private static String written(String charset) throws UnsupportedEncodingException {
    return outputOf(65).toString(charset);
  }

  private static String closedOutput() throws IOException {
    var out = outputOf(65);
    out.close();
    out.write(66);
    out.flush();
    return out.toString();
  }

  private static String resetOutput() {
    var out = outputOf(65, 66);
    out.reset();
    out.write(67);
    return out + " " + out.size();
  }

  private static String writtenTo() throws IOException {
    var to = outputOf(65);
    outputOf(66, 67).writeTo(to);
    return to.toString();
  }

  private static String nothing(OutputStream out, boolean closed) throws IOException {
    out.write(1);
    out.write(new byte[] {1, 2});
    if (closed) {
      out.close();
    }
    out.write(1);
    return "fine";
  }

  private static String buffered(int size) throws IOException {
    var to = new ByteArrayOutputStream();
    var out = new BufferedOutputStream(to, size);
    out.write(65);
    String text = to + "|";
    out.write(new byte[] {66});
    text += to + "|";
    out.write(new byte[] {67, 68, 69});
    text += to + "|";
    out.write(70);
    out.close();
    return text + to;
  }

  private static String filtered() throws IOException {
    var to = new ByteArrayOutputStream();
    try (var out = new FilterOutputStream(to)) {
      out.write(65);
      out.write(new byte[] {66, 67});
      out.write(new byte[] {68, 69, 70}, 1, 2);
      out.flush();
    }
    return to.toString();
  }

  private static String beyond(FilterOutputStream out) throws IOException {
    try {
      out.write(new byte[2], 1, 2);
      return "fine";
    } catch (IndexOutOfBoundsException e) {
      return e.getClass().getName();
    }
  }

  private static DataInputStream data(int... bytes) {
    var all = new byte[bytes.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) bytes[i];
    }
    return new DataInputStream(new ByteArrayInputStream(all));
  }

  private static List<Case> data() {
    return List.of(
        new Case("writeUTF too long", () -> written("a".repeat(65536), true)),
        new Case("writeUTF of the longest", () -> written("a".repeat(65535), true)),
        new Case("writeUTF of long umlauts", () -> written("\u00e4".repeat(32768), true)),
        new Case("writeUTF of all sizes", () -> written("a\u0000\u07ff\u0800\ud83d\ude00", false)),
        new Case("readUTF of a wrong first byte", () -> data(0, 1, 0xff).readUTF()),
        new Case("readUTF of a stray byte", () -> data(0, 2, 97, 0x80).readUTF()),
        new Case("readUTF cut off", () -> data(0, 2, 97, 0xc3).readUTF()),
        new Case("readUTF cut off in three", () -> data(0, 3, 97, 0xe3, 0x80).readUTF()),
        new Case("readUTF of a wrong second byte", () -> data(0, 2, 0xc3, 97).readUTF()),
        new Case("readUTF of a wrong second of 3", () -> data(0, 3, 0xe3, 97, 0x80).readUTF()),
        new Case("readUTF of a wrong third byte", () -> data(0, 3, 0xe3, 0x80, 97).readUTF()),
        new Case("readUTF of four bytes", () -> data(0, 4, 0xf0, 0x9f, 0x98, 0x80).readUTF()),
        new Case("readUTF of another", () -> DataInputStream.readUTF(data(0, 1, 97))),
        new Case("readUTF of nothing", () -> data(0, 0).readUTF().length()),
        new Case("readUTF past the end", () -> data(0, 9, 97).readUTF()),
        new Case("readFully", () -> fully(data(1, 2, 3), 1, 2)),
        new Case("readFully past the end", () -> fully(data(1), 0, 2)),
        new Case("readFully outside", () -> fully(data(1, 2, 3), 3, 2)),
        new Case("readFully of -1", () -> fully(data(1, 2, 3), 0, -1)),
        new Case("skipBytes", () -> data(1, 2, 3).skipBytes(2) + " " + data(1).skipBytes(-1)),
        new Case("read lines", () -> lines(data(97, 13, 10, 98, 13, 99, 10, 10, 0xe4))),
        new Case("the least numbers", () -> data(0x80, 0, 0x80, 0, 0, 0).readShort()),
        new Case("least int", () -> data(0x80, 0, 0, 0).readInt() + " " + data(1).readBoolean()),
        new Case("least long", () -> data(0x80, 0, 0, 0, 0, 0, 0, 0).readLong()),
        new Case("past the end", () -> data(1, 2, 3).readLong()),
        new Case("fractions", () -> data(0x7f, 0xc0, 0, 1).readFloat() + data(9, 9).readChar()),
        new Case("a written NaN", StreamEdgeCases::nan),
        new Case("chars and bytes", StreamEdgeCases::chars),
        new Case("size", StreamEdgeCases::size));
  }

  private static String written(String text, boolean isLong) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new DataOutputStream(bytes).writeUTF(text);
    return isLong ? "" + bytes.size() : Arrays.toString(bytes.toByteArray());
  }

  private static String fully(DataInputStream in, int offset, int length) throws IOException {
    var to = new byte[4];
    in.readFully(to, offset, length);
    return Arrays.toString(to);
  }

  private static String lines(DataInputStream in) throws IOException {
    var lines = new ArrayList<String>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      lines.add(line);
    }
    return lines.toString();
  }

  private static String nan() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeFloat(Float.NaN);
    out.writeDouble(Double.NaN);
    out.writeDouble(-0.0);
    return Arrays.toString(bytes.toByteArray());
  }

  private static String chars() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeChars("a\u20ac");
    out.writeBytes("\u20ac");
    out.writeShort(-2);
    out.writeByte(300);
    out.writeBoolean(true);
    out.writeChar('x');
    out.writeLong(Long.MIN_VALUE);
    out.flush();
    return Arrays.toString(bytes.toByteArray());
  }

  private static String size() throws IOException {
    var out = new DataOutputStream(new ByteArrayOutputStream());
    out.write(1);
    out.write(new byte[] {1, 2}, 0, 2);
    out.writeUTF("ab");
    out.writeInt(1);
    return "" + out.size();
  }

  private static List<Case> exceptions() {
    return List.of(
        new Case("IOException", () -> thrown(new IOException())),
        new Case("IOException told", () -> thrown(new IOException("why"))),
        new Case("IOException of a cause", () -> thrown(new IOException(new Error("deep")))),
        new Case("IOException of both", () -> thrown(new IOException("why", new Error("deep")))),
        new Case("EOFException", () -> thrown(new EOFException())),
        new Case("EOFException told", () -> thrown(new EOFException("end"))),
        new Case("UTFDataFormatException", () -> thrown(new UTFDataFormatException())),
        new Case("UTFDataFormatException told", () -> thrown(new UTFDataFormatException("bad"))),
        new Case("UnsupportedEncodingException", () -> thrown(new UnsupportedEncodingException())),
        new Case("unsupported told", () -> thrown(new UnsupportedEncodingException("x"))),
        new Case("UncheckedIOException of null", () -> new UncheckedIOException(null)),
        new Case("UncheckedIOException", () -> unchecked(new IOException("why"))),
        new Case("UncheckedIOException told", () -> unchecked(null)));
  }

  private static String thrown(Exception e) {
    return Exceptions.describe(e) + " " + e;
  }

  private static String unchecked(IOException cause) {
    var e =
        cause == null ? new UncheckedIOException("what", cause) : new UncheckedIOException(cause);
    return thrown(e) + e.getCause().getMessage();
  }
}
