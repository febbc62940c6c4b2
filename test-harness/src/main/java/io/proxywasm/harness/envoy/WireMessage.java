package io.proxywasm.harness.envoy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An HTTP/1.1 request or response as it came over a connection. */
public final class WireMessage {
  private final String startLine;
  private final List<Map.Entry<String, String>> headers;
  private final byte[] body;

  private WireMessage(String startLine, List<Map.Entry<String, String>> headers, byte[] body) {
    this.startLine = startLine;
    this.headers = headers;
    this.body = body;
  }

  /** Returns the request line or the status line. */
  public String startLine() {
    return startLine;
  }

  /** Returns the headers in the order they came; each byte is one character (ISO 8859-1). */
  public List<Map.Entry<String, String>> headers() {
    return Collections.unmodifiableList(headers);
  }

  /** Returns the body with the chunked coding removed; not a copy. */
  public byte[] body() {
    return body;
  }

  /** Returns the first value of a header; the case of the name does not matter. */
  public Optional<String> header(String name) {
    for (Map.Entry<String, String> header : headers) {
      if (header.getKey().equalsIgnoreCase(name)) {
        return Optional.of(header.getValue());
      }
    }
    return Optional.empty();
  }

  /** Returns the status of a response. */
  public int status() {
    return Integer.parseInt(startLine.substring(9, 12));
  }

  /** Returns the body as UTF-8 text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Tells whether the sender closes the connection after this message. */
  boolean closes() {
    return header("connection").filter("close"::equalsIgnoreCase).isPresent();
  }

  /**
   * Reads one message that has a length or is chunked.
   *
   * @return null when the connection ended before its first byte
   */
  static @Nullable WireMessage read(InputStream in) throws IOException {
    String startLine = line(in);
    if (startLine == null) {
      return null;
    }
    List<Map.Entry<String, String>> headers = headers(in);
    WireMessage head = new WireMessage(startLine, headers, new byte[0]);
    if (head.header("transfer-encoding").filter("chunked"::equalsIgnoreCase).isPresent()) {
      return new WireMessage(startLine, headers, chunks(in));
    }
    int length = Integer.parseInt(head.header("content-length").orElse("0"));
    return length == 0 ? head : new WireMessage(startLine, headers, exactly(in, length));
  }

  private static List<Map.Entry<String, String>> headers(InputStream in) throws IOException {
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    for (String line = requiredLine(in); !line.isEmpty(); line = requiredLine(in)) {
      int colon = line.indexOf(':');
      headers.add(Map.entry(line.substring(0, colon), line.substring(colon + 1).strip()));
    }
    return headers;
  }

  private static byte[] chunks(InputStream in) throws IOException {
    var body = new ByteArrayOutputStream();
    while (true) {
      int size = Integer.parseInt(requiredLine(in).split(";", 2)[0].strip(), 16);
      if (size == 0) {
        headers(in);
        return body.toByteArray();
      }
      body.write(exactly(in, size));
      requiredLine(in);
    }
  }

  private static byte[] exactly(InputStream in, int size) throws IOException {
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException("The connection ended after " + bytes.length + " of " + size);
    }
    return bytes;
  }

  private static String requiredLine(InputStream in) throws IOException {
    String line = line(in);
    if (line == null) {
      throw new EOFException("The connection ended within a message");
    }
    return line;
  }

  private static @Nullable String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream(64);
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        if (line.size() == 0) {
          return null;
        }
        throw new EOFException("The connection ended within a line");
      }
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }
}
