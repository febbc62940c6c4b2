package io.proxywasm.maven.teavm.semantics.cases;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code java.io} in memory. */
@SuppressWarnings("DefaultCharset") // what is written so is ASCII
final class MemoryStreamCases {
  private static final String LINES = "a\nb\r\nc\rd\n\ne";

  private MemoryStreamCases() {}

  private static ByteArrayInputStream five() {
    return new ByteArrayInputStream(new byte[] {1, 2, -1, 4, 5});
  }

  private interface Writing<T> {
    void to(T out) throws IOException;
  }

  private static String data(Writing<DataOutputStream> writing) throws IOException {
    var bytes = new ByteArrayOutputStream();
    writing.to(new DataOutputStream(bytes));
    return Arrays.toString(bytes.toByteArray());
  }

  private static DataInputStream data(int... bytes) {
    var all = new byte[bytes.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) bytes[i];
    }
    return new DataInputStream(new ByteArrayInputStream(all));
  }

  private static String printed(Writing<PrintStream> writing) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    writing.to(out);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(bytes());
    cases.addAll(data());
    cases.addAll(readers());
    cases.addAll(writers());
    return cases;
  }

  private static List<Case> bytes() {
    return List.of(
        new Case(
            "read to the end",
            () -> {
              var in = five();
              return in.read()
                  + " "
                  + in.read()
                  + " "
                  + in.read()
                  + in.available()
                  + in.skip(9)
                  + in.read();
            }),
        new Case(
            "read into",
            () -> {
              var to = new byte[4];
              return five().read(to) + Arrays.toString(to);
            }),
        new Case(
            "read into part",
            () -> {
              var to = new byte[4];
              return five().read(to, 1, 2) + Arrays.toString(to);
            }),
        new Case("read null", () -> five().read(null)),
        new Case("readAllBytes", () -> Arrays.toString(five().readAllBytes())),
        new Case(
            "readNBytes",
            () -> Arrays.toString(five().readNBytes(3)) + Arrays.toString(five().readNBytes(9))),
        new Case(
            "readNBytes into",
            () -> {
              var to = new byte[9];
              return five().readNBytes(to, 2, 7) + Arrays.toString(to);
            }),
        new Case(
            "transferTo",
            () -> {
              var to = new ByteArrayOutputStream();
              return five().transferTo(to) + Arrays.toString(to.toByteArray());
            }),
        new Case(
            "part of an array",
            () ->
                Arrays.toString(
                    new ByteArrayInputStream(new byte[] {1, 2, 3, 4}, 1, 2).readAllBytes())),
        new Case("nullInputStream", () -> InputStream.nullInputStream().read()),
        new Case(
            "skipNBytes",
            () -> {
              var in = five();
              in.skipNBytes(3);
              return in.read();
            }),
        new Case(
            "skipNBytes too many",
            () -> {
              five().skipNBytes(9);
              return "fine";
            }),
        new Case(
            "buffered",
            () -> {
              var in = new BufferedInputStream(five(), 2);
              in.mark(9);
              in.read();
              in.read();
              in.read();
              in.reset();
              return in.read() + " " + in.available();
            }),
        new Case(
            "pushback",
            () -> {
              var in = new PushbackInputStream(five());
              in.read();
              in.unread(9);
              return in.read() + " " + in.read();
            }),
        new Case(
            "output",
            () -> {
              var out = new ByteArrayOutputStream(1);
              out.write(65);
              out.write(new byte[] {66, 67, 68}, 1, 2);
              out.writeBytes(new byte[] {69});
              return out + " " + out.size() + out.toString(StandardCharsets.UTF_16BE).length();
            }),
        new Case(
            "output reset",
            () -> {
              var out = new ByteArrayOutputStream();
              out.write(65);
              out.reset();
              out.write(66);
              return out.toString();
            }),
        new Case(
            "output writeTo",
            () -> {
              var a = new ByteArrayOutputStream();
              var b = new ByteArrayOutputStream();
              a.write(65);
              a.writeTo(b);
              return b.toString();
            }),
        new Case(
            "output to name",
            () -> {
              var out = new ByteArrayOutputStream();
              out.write(0xe4);
              return out.toString("ISO-8859-1");
            }),
        new Case(
            "buffered output",
            () -> {
              var to = new ByteArrayOutputStream();
              var out = new BufferedOutputStream(to, 2);
              out.write(65);
              var before = to.size();
              out.write(new byte[] {66, 67});
              out.flush();
              return before + to.toString();
            }),
        new Case(
            "UncheckedIOException",
            () -> {
              throw new UncheckedIOException(new IOException("why"));
            }),
        new Case(
            "UncheckedIOException with message",
            () -> {
              throw new UncheckedIOException("what", new IOException("why"));
            }));
  }

  private static List<Case> data() {
    return List.of(
        new Case(
            "write all types",
            () ->
                data(
                    out -> {
                      out.writeBoolean(true);
                      out.writeByte(-2);
                      out.writeShort(-3);
                      out.writeChar('x');
                      out.writeInt(-4);
                      out.writeLong(-5);
                      out.writeFloat(1.5f);
                      out.writeDouble(-2.5);
                    })),
        new Case("writeUTF", () -> data(out -> out.writeUTF("a\u0000\u00e4\u20ac\uD83D\uDE00"))),
        new Case(
            "writeBytes, writeChars",
            () ->
                data(
                    out -> {
                      out.writeBytes("a\u0142");
                      out.writeChars("b");
                    })),
        new Case(
            "size",
            () -> {
              var out = new DataOutputStream(new ByteArrayOutputStream());
              out.writeInt(1);
              return out.size();
            }),
        new Case(
            "read types",
            () -> {
              var in = data(1, 0xfe, 0xff, 0xfd, 0, 120, 0xff, 0xff, 0xff, 0xfc);
              return in.readBoolean()
                  + " "
                  + in.readByte()
                  + in.readShort()
                  + in.readChar()
                  + in.readInt();
            }),
        new Case(
            "read long and double",
            () -> {
              var in = data(1, 2, 3, 4, 5, 6, 7, 8, 0xc0, 4, 0, 0, 0, 0, 0, 0);
              return in.readLong() + " " + in.readDouble();
            }),
        new Case(
            "read unsigned",
            () -> {
              var in = data(0xff, 0xff, 0xfe);
              return in.readUnsignedByte() + " " + in.readUnsignedShort();
            }),
        new Case("read past the end", () -> data(1, 2, 3).readInt()),
        new Case(
            "readFully",
            () -> {
              var to = new byte[2];
              data(1, 2, 3).readFully(to);
              return Arrays.toString(to);
            }),
        new Case(
            "readFully past the end",
            () -> {
              data(1).readFully(new byte[2]);
              return "fine";
            }),
        new Case("readUTF", () -> data(0, 7, 97, 0xc0, 0x80, 0xc3, 0xa4, 0x62, 0x63).readUTF()),
        new Case("readUTF past the end", () -> data(0, 9, 97).readUTF()),
        new Case("skipBytes", () -> data(1, 2, 3).skipBytes(9)));
  }

  private static List<Case> readers() {
    return List.of(
        new Case(
            "readLine",
            () -> {
              var in = new BufferedReader(new StringReader(LINES));
              var lines = new ArrayList<String>();
              for (var l = in.readLine(); l != null; l = in.readLine()) {
                lines.add(l);
              }
              return lines;
            }),
        new Case("lines", () -> new BufferedReader(new StringReader(LINES)).lines().toList()),
        new Case(
            "reader's mark",
            () -> {
              var in = new BufferedReader(new StringReader("abc"), 2);
              in.mark(3);
              in.read();
              in.read();
              in.reset();
              return in.readLine();
            }),
        new Case(
            "string reader",
            () -> {
              var in = new StringReader("abc");
              in.skip(1);
              var to = new char[4];
              return in.read(to) + new String(to, 0, 2) + in.read();
            }),
        new Case(
            "string reader's reset",
            () -> {
              var in = new StringReader("abc");
              in.read();
              in.mark(0);
              in.read();
              in.reset();
              return (char) in.read();
            }),
        new Case("string reader of null", () -> new StringReader(null)),
        new Case(
            "reader to writer",
            () -> {
              var to = new StringWriter();
              return new StringReader("abc").transferTo(to) + to.toString();
            }),
        new Case("nullReader", () -> Reader.nullReader().read()),
        new Case(
            "pushback reader",
            () -> {
              var in = new PushbackReader(new StringReader("b"), 2);
              in.unread("xa".toCharArray());
              return "" + (char) in.read() + (char) in.read() + (char) in.read() + in.read();
            }),
        new Case(
            "decoding reader",
            () ->
                new BufferedReader(
                        new InputStreamReader(
                            new ByteArrayInputStream(
                                "\u00e4\u20ac\uD83D\uDE00".getBytes(StandardCharsets.UTF_8)),
                            StandardCharsets.UTF_8))
                    .readLine()),
        new Case(
            "decoding reader of malformed",
            () -> {
              var to = new StringWriter();
              new InputStreamReader(
                      new ByteArrayInputStream(new byte[] {97, -1, -30, -126, 98, -30}),
                      StandardCharsets.UTF_8)
                  .transferTo(to);
              return to;
            }),
        new Case("decoding reader by unknown name", () -> new InputStreamReader(five(), "x-none")),
        new Case(
            "a long text decoded",
            () -> {
              var text = "a\u20ac\uD83D\uDE00".repeat(5000);
              var to = new StringWriter();
              new InputStreamReader(
                      new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                      StandardCharsets.UTF_8)
                  .transferTo(to);
              return to.toString().equals(text);
            }));
  }

  private static List<Case> writers() {
    return List.of(
        new Case(
            "encoding writer",
            () -> {
              var to = new ByteArrayOutputStream();
              var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
              out.write("\u00e4\uD83D");
              out.write("\uDE00\uD83D");
              out.close();
              return Arrays.toString(to.toByteArray());
            }),
        new Case(
            "encoding writer in UTF-16",
            () -> {
              var to = new ByteArrayOutputStream();
              try (var out = new OutputStreamWriter(to, StandardCharsets.UTF_16)) {
                out.write("a\uD83D");
                out.flush();
                out.write(new char[] {'x', 'b', 'c'}, 1, 2);
              }
              return Arrays.toString(to.toByteArray());
            }),
        new Case(
            "string writer",
            () -> {
              var out = new StringWriter();
              out.write("abc", 1, 2);
              out.append('x').append("yz").append(null).append("pqr", 1, 2);
              out.write(65);
              return out + " " + out.getBuffer().length();
            }),
        new Case(
            "char array writer",
            () -> {
              var out = new CharArrayWriter(1);
              out.write("abc");
              out.append('d');
              return out.toString() + out.size() + out.toCharArray().length;
            }),
        new Case(
            "buffered writer",
            () -> {
              var to = new StringWriter();
              var out = new BufferedWriter(to, 2);
              out.write("a");
              var before = to.toString();
              out.newLine();
              out.write("b");
              out.flush();
              return before + to;
            }),
        new Case(
            "print",
            () ->
                printed(
                    out -> {
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
                    })),
        new Case(
            "println",
            () ->
                printed(
                    out -> {
                      out.println();
                      out.println(true);
                      out.println('c');
                      out.println(1);
                      out.println(2L);
                      out.println(1.5f);
                      out.println(2.5);
                      out.println(new char[] {'x'});
                      out.println("s");
                      out.println((Object) null);
                    })),
        new Case(
            "append",
            () -> printed(out -> out.append('a').append("bc").append("xyz", 1, 2).append(null))),
        new Case("printf", () -> printed(out -> out.printf("%d %s%n", 1, "x").format("%x", 255))),
        new Case(
            "write bytes",
            () ->
                printed(
                    out -> {
                      out.write(65);
                      out.write(new byte[] {66, 67}, 1, 1);
                      out.writeBytes(new byte[] {68});
                    })),
        new Case("unicode printed", () -> printed(out -> out.print("\u00e4\u20ac\uD83D\uDE00"))),
        new Case(
            "checkError",
            () -> {
              var out = new PrintStream(new FailingStream());
              out.print("x");
              return out.checkError();
            }),
        new Case(
            "print writer",
            () -> {
              var to = new StringWriter();
              var out = new PrintWriter(to);
              out.print(1);
              out.println("x");
              out.printf("%s", 2).append('c');
              out.flush();
              return to;
            }),
        new Case(
            "print writer's checkError",
            () -> {
              var out = new PrintWriter(new FailingStream());
              out.print("x");
              return out.checkError();
            }),
        new Case(
            "print writer closed",
            () -> {
              var to = new StringWriter();
              var out = new PrintWriter(to);
              out.close();
              out.print("x");
              return to + "" + out.checkError();
            }));
  }

  private static final class FailingStream extends java.io.OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("full");
    }
  }
}
