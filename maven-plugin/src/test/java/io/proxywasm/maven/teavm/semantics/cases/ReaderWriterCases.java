package io.proxywasm.maven.teavm.semantics.cases;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayReader;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Readers and writers at their ends, closed, and given what is wrong. */
@SuppressWarnings("DefaultCharset") // nothing is seen of it
final class ReaderWriterCases {
  private static final String TEXT = "a\nb\r\nc\rd\n\n\u00e4\ud83d\ude00";

  private ReaderWriterCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(readers());
    cases.addAll(decoders());
    cases.addAll(lines());
    cases.addAll(writers());
    cases.addAll(others());
    return cases;
  }

  private static Reader bare() {
    var text = new StringReader(TEXT);
    return new Reader() {
      @Override
      public int read(char[] to, int offset, int length) throws IOException {
        return text.read(to, offset, Math.min(length, 3));
      }

      @Override
      public void close() {}
    };
  }

  private static InputStreamReader decoder(byte... bytes) {
    return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
  }

  private static InputStreamReader decoder() {
    return decoder(TEXT.getBytes(StandardCharsets.UTF_8));
  }

  private static <T extends Reader> T closed(T in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return in;
  }

  private static List<Case> readers() {
    return new Matrix<Reader>()
        .on("string reader", () -> new StringReader(TEXT))
        .on("closed string reader", () -> closed(new StringReader(TEXT)))
        .on("bare reader", ReaderWriterCases::bare)
        .on("array reader", () -> new CharArrayReader(TEXT.toCharArray()))
        .on("part reader", () -> new CharArrayReader("abcd".toCharArray(), 1, 2))
        .on("closed array reader", () -> closed(new CharArrayReader(new char[2])))
        .on("buffered reader", () -> new BufferedReader(new StringReader(TEXT), 4))
        .on("buffered bare reader", () -> new BufferedReader(bare()))
        .on("closed buffered reader", () -> closed(new BufferedReader(bare())))
        .on("decoder", ReaderWriterCases::decoder)
        .on("closed decoder", () -> closed(decoder()))
        .on("empty decoder", () -> decoder(new byte[0]))
        .on("null reader", Reader::nullReader)
        .on("closed null reader", () -> closed(Reader.nullReader()))
        .run("read", Reader::read)
        .run("read all", ReaderWriterCases::drained)
        .run("read into", in -> into(in, 5))
        .run("read into twice", in -> into(in, 2) + into(in, 3))
        .run("read into nothing", in -> in.read(new char[0]))
        .run("read outside", ReaderWriterCases::outside)
        .run("read into a buffer", ReaderWriterCases::buffer)
        .run("as a Readable", in -> readable(in))
        .run("skip", in -> in.skip(2) + " " + in.read())
        .run("skip beyond", in -> in.skip(100) + " " + in.read())
        .run("skip -1", in -> in.skip(-1) + " " + in.read())
        .run("ready", Reader::ready)
        .run("markSupported", Reader::markSupported)
        .run("mark and reset", ReaderWriterCases::marked)
        .run("mark of -1", in -> marked(in, -1))
        .run("reset without mark", in -> reset(in))
        .run("transferTo", ReaderWriterCases::transferred)
        .run("transferTo null", in -> in.transferTo(null))
        .run("close twice", in -> closed(closed(in)) == in)
        .cases();
  }

  private static String drained(Reader in) throws IOException {
    var text = new StringBuilder();
    for (int each = in.read(); each >= 0; each = in.read()) {
      text.append(Integer.toHexString(each)).append(' ');
    }
    return text.append(in.read()).toString();
  }

  private static String into(Reader in, int length) throws IOException {
    var to = new char[length];
    return in.read(to) + Each.printable(Arrays.toString(to));
  }

  /** Tells no message: they differ from JDK to JDK. */
  private static String outside(Reader in) throws IOException {
    try {
      return "" + in.read(new char[2], 1, 2);
    } catch (IndexOutOfBoundsException e) {
      return e.getClass().getName();
    }
  }

  private static String buffer(Reader in) throws IOException {
    var to = CharBuffer.allocate(5);
    int read = in.read(to);
    return read + Each.printable(to.flip().toString());
  }

  private static int readable(Readable in) throws IOException {
    return in.read(CharBuffer.allocate(2));
  }

  private static String marked(Reader in) throws IOException {
    in.read();
    in.mark(3);
    String text = in.read() + " " + in.read() + " ";
    in.reset();
    return text + in.read();
  }

  private static String marked(Reader in, int limit) throws IOException {
    in.mark(limit);
    return "fine";
  }

  private static String reset(Reader in) throws IOException {
    in.read();
    in.reset();
    return "then " + in.read();
  }

  private static String transferred(Reader in) throws IOException {
    var to = new StringWriter();
    return in.transferTo(to) + to.toString() + in.read();
  }

  private static List<Case> decoders() {
    var wrong = new byte[] {97, -1, -30, -126, 98, -30};
    return List.of(
        new Case("decoder's encoding", () -> encodings()),
        new Case("closed decoder's encoding", () -> closed(decoder()).getEncoding()),
        new Case("decoder by default", () -> drained(new InputStreamReader(five()))),
        new Case("decoder by name", () -> byName("ISO-8859-1").read()),
        new Case("decoder by a name unknown", () -> byName("x-none")),
        new Case("decoder by a wrong name", () -> byName(" ")),
        new Case("decoder by no name", () -> byName(null)),
        new Case("decoder of malformed bytes", () -> drained(decoder(wrong))),
        new Case("decoder that reports", () -> drained(strict(wrong))),
        new Case("decoder that is content", () -> drained(strict((byte) 97, (byte) 98))),
        new Case("half a pair at a time", () -> into(decoder(), 1)),
        new Case("a long text decoded", ReaderWriterCases::longText));
  }

  private static ByteArrayInputStream five() {
    return new ByteArrayInputStream(new byte[] {97, 98, 10, 99, 100});
  }

  private static InputStreamReader byName(String name) throws IOException {
    return new InputStreamReader(new ByteArrayInputStream(new byte[] {-28}), name);
  }

  private static InputStreamReader strict(byte... bytes) {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());
  }

  private static String encodings() throws IOException {
    var text = new StringBuilder();
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.US_ASCII,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE)) {
      text.append(
              new InputStreamReader(new ByteArrayInputStream(new byte[0]), charset).getEncoding())
          .append(new OutputStreamWriter(new ByteArrayOutputStream(), charset).getEncoding())
          .append(' ');
    }
    return text.toString();
  }

  private static boolean longText() throws IOException {
    var text = "a\u20ac\ud83d\ude00".repeat(5000);
    var to = new StringWriter();
    decoder(text.getBytes(StandardCharsets.UTF_8)).transferTo(to);
    return to.toString().equals(text);
  }

  private static BufferedReader buffered(String text, int size) {
    return new BufferedReader(new StringReader(text), size);
  }

  private static List<Case> lines() {
    var cases = new ArrayList<Case>();
    for (String text : List.of("", "\n", "\r", "\r\n", "a", "a\n", "a\r\nb", "\n\r\n", TEXT)) {
      for (int size : new int[] {1, 2, 3, 100}) {
        cases.add(new Case("lines " + size, () -> lines(buffered(text, size)).toString()));
        cases.add(new Case("stream " + size, () -> buffered(text, size).lines().toList()));
      }
    }
    cases.add(new Case("buffered of size 0", () -> buffered("", 0)));
    cases.add(new Case("buffered of null", () -> new BufferedReader(null)));
    cases.add(
        new Case("lines of a closed reader", () -> closed(buffered("a", 1)).lines().toList()));
    cases.add(new Case("readLine of a closed reader", () -> closed(buffered("a", 1)).readLine()));
    cases.add(new Case("a line, then a character", ReaderWriterCases::mixed));
    cases.add(new Case("mark read past", () -> pastMark(1)));
    cases.add(new Case("mark within", () -> pastMark(3)));
    cases.add(new Case("mark of 0", () -> pastMark(0)));
    return cases;
  }

  private static List<String> lines(BufferedReader in) throws IOException {
    var lines = new ArrayList<String>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  private static String mixed() throws IOException {
    var in = buffered("a\r\nbc\r\n\r\nd", 4);
    return in.readLine() + in.read() + in.ready() + in.readLine() + in.skip(2) + in.readLine();
  }

  private static String pastMark(int limit) throws IOException {
    var in = buffered("abcdefg", 2);
    in.read();
    in.mark(limit);
    String text = "" + in.read() + in.read() + in.read();
    in.reset();
    return text + in.read();
  }

  private static Writer closed(Writer out) {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  private static List<Case> writers() {
    return new Matrix<Writer>()
        .on("string writer", StringWriter::new)
        .on("string writer of a size", () -> new StringWriter(1))
        .on("closed string writer", () -> closed(new StringWriter()))
        .on("array writer", CharArrayWriter::new)
        .on("array writer of a size", () -> new CharArrayWriter(1))
        .on("closed array writer", () -> closed(new CharArrayWriter()))
        .on("print writer", () -> new PrintWriter(new StringWriter()))
        .on("closed print writer", () -> closed(new PrintWriter(new StringWriter())))
        .on("buffered writer", () -> new BufferedWriter(new StringWriter(), 2))
        .on("closed buffered writer", () -> closed(new BufferedWriter(new StringWriter())))
        .on("encoder", () -> new OutputStreamWriter(new ByteArrayOutputStream()))
        .on("closed encoder", () -> closed(new OutputStreamWriter(new ByteArrayOutputStream())))
        .on("null writer", Writer::nullWriter)
        .on("closed null writer", () -> closed(Writer.nullWriter()))
        .run("write", out -> wrote(out, w -> w.write('x')))
        .run("write chars", out -> wrote(out, w -> w.write(new char[] {'a', 'b'})))
        .run("write some chars", out -> wrote(out, w -> w.write("abc".toCharArray(), 1, 2)))
        .run("write text", out -> wrote(out, w -> w.write("abc")))
        .run("write some text", out -> wrote(out, w -> w.write("abc", 1, 1)))
        .run("write outside", out -> wrote(out, w -> outside(w)))
        .run("write text outside", out -> wrote(out, w -> textOutside(w)))
        .run("write null", out -> wrote(out, w -> w.write((String) null)))
        .run("append", out -> wrote(out, w -> w.append('x').append("yz").append(null)))
        .run("append a part", out -> wrote(out, w -> w.append("pqrs", 1, 3).append(null, 1, 3)))
        .run("flush", out -> wrote(out, Writer::flush))
        .run("close twice", out -> closed(closed(out)) == out)
        .cases();
  }

  private interface Writing {
    void to(Writer out) throws IOException;
  }

  private static String wrote(Writer out, Writing writing) throws IOException {
    writing.to(out);
    return out instanceof StringWriter || out instanceof CharArrayWriter ? out.toString() : "fine";
  }

  private static void outside(Writer out) throws IOException {
    try {
      out.write(new char[2], 1, 2);
    } catch (IndexOutOfBoundsException e) {
      out.append("refused");
    }
  }

  private static void textOutside(Writer out) throws IOException {
    try {
      out.write("ab", 1, 2);
    } catch (IndexOutOfBoundsException e) {
      out.append("refused");
    }
  }

  private static List<Case> others() {
    return List.of(
        new Case("string writer of size -1", () -> new StringWriter(-1)),
        new Case("string writer's buffer", ReaderWriterCases::changedBuffer),
        new Case("array writer of size -1", () -> new CharArrayWriter(-1)),
        new Case("array writer's parts", ReaderWriterCases::arrayWriter),
        new Case("buffered writer of size 0", () -> new BufferedWriter(new StringWriter(), 0)),
        new Case("buffered writer's lines", ReaderWriterCases::bufferedWriter),
        new Case("array reader of a wrong part", () -> new CharArrayReader(new char[2], 3, 1)),
        new Case("string reader of null", () -> new StringReader(null)),
        new Case("encoder by a name unknown", () -> encoder("x-none")),
        new Case("encoder by name", () -> encoder("UTF-16LE")),
        new Case("encoder that reports", ReaderWriterCases::strictEncoder),
        new Case("a pair in halves", ReaderWriterCases::halves),
        new Case("print writer", ReaderWriterCases::printed),
        new Case("print writer to bytes", ReaderWriterCases::printedToBytes),
        new Case("print writer that flushes lines", () -> flushed(true)),
        new Case("print writer that does not", () -> flushed(false)),
        new Case("print stream by name", () -> stream("ISO-8859-1")),
        new Case("print stream by a name unknown", () -> stream("x-none")),
        new Case("print writer's error", ReaderWriterCases::printError));
  }

  private static String changedBuffer() {
    var out = new StringWriter();
    out.write("abc");
    out.getBuffer().setLength(1);
    out.append("x", 0, 1).append('y');
    return out + " " + out.getBuffer().length();
  }

  private static String arrayWriter() throws IOException {
    var out = new CharArrayWriter();
    out.append("abc").append('d').append("efg", 1, 2);
    var to = new StringWriter();
    out.writeTo(to);
    String text = to + " " + out.size() + out.toCharArray().length;
    out.reset();
    return text + out.size() + out;
  }

  private static String bufferedWriter() throws IOException {
    var to = new StringWriter();
    var out = new BufferedWriter(to, 2);
    out.write("a");
    String text = to + "|";
    out.newLine();
    out.write("bcdef", 1, 3);
    text += to + "|";
    out.flush();
    return text + to;
  }

  private static String encoder(String charset) throws IOException {
    var to = new ByteArrayOutputStream();
    try (var out = new OutputStreamWriter(to, charset)) {
      out.write("a\u20ac");
    }
    return Arrays.toString(to.toByteArray());
  }

  private static String strictEncoder() throws IOException {
    var to = new ByteArrayOutputStream();
    try (var out = new OutputStreamWriter(to, StandardCharsets.US_ASCII.newEncoder())) {
      out.write("a\u20ac");
    } catch (CharacterCodingException e) {
      return Exceptions.describe(e);
    }
    return Arrays.toString(to.toByteArray());
  }

  private static String halves() throws IOException {
    var to = new ByteArrayOutputStream();
    try (var out = new OutputStreamWriter(to, StandardCharsets.UTF_8)) {
      out.write('\ud83d');
      out.write('\ude00');
      out.write("\ud83d");
    }
    return Arrays.toString(to.toByteArray());
  }

  private static String printed() {
    var to = new StringWriter();
    var out = new PrintWriter(to);
    out.print(true);
    out.print('c');
    out.print(1);
    out.print(2L);
    out.print(1.5f);
    out.print(-0.0);
    out.print(new char[] {'x'});
    out.print("s");
    out.print((Object) null);
    out.print((String) null);
    out.println();
    out.println(false);
    out.println('c');
    out.println(1);
    out.println(2L);
    out.println(1.5f);
    out.println(2.5);
    out.println(new char[] {'x'});
    out.println("s");
    out.println((Object) null);
    out.printf("%d", 3)
        .printf(Locale.ROOT, "%s", "l")
        .format("%x", 255)
        .format(Locale.ROOT, "%s", 1);
    out.append('a').append("bc").append("xyz", 1, 2);
    out.write(65);
    out.write("text");
    out.write("text", 1, 1);
    out.write(new char[] {'p'});
    out.write(new char[] {'p', 'q'}, 1, 1);
    return to + " " + out.checkError();
  }

  private static String printedToBytes() {
    var to = new ByteArrayOutputStream();
    var out = new PrintWriter(to, true, StandardCharsets.UTF_8);
    out.print("\u00e4");
    String before = Arrays.toString(to.toByteArray());
    out.println();
    String text = before + Arrays.toString(to.toByteArray());
    out.close();
    out.print("x");
    return text + out.checkError() + Arrays.toString(to.toByteArray());
  }

  private static String flushed(boolean lines) {
    var to = new ByteArrayOutputStream();
    var out = new PrintWriter(to, lines);
    out.print("a");
    String text = to.size() + " ";
    out.println();
    text += to.size() + " ";
    out.printf("%d", 1);
    text += to.size() + " ";
    out.flush();
    return text + to.size();
  }

  private static String stream(String charset) throws IOException {
    var to = new ByteArrayOutputStream();
    var out = new PrintStream(to, true, charset);
    out.print("\u00e4");
    out.write(new byte[] {1, 2});
    out.close();
    out.print("x");
    return Arrays.toString(to.toByteArray()) + out.checkError();
  }

  private static boolean printError() {
    var out = new PrintWriter(closed(new BufferedWriter(new StringWriter())));
    out.print("x");
    return out.checkError();
  }
}
