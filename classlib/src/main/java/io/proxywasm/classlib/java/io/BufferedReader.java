package io.proxywasm.classlib.java.io;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.io.BufferedReader}. */
public class BufferedReader extends Reader {
  private static final int CAPACITY = 8192;

  private @Nullable Reader in;
  private char[] buffer;
  private int next;
  private int end;

  /** Where to go back to; -1 if that is nowhere, as it was read too far. */
  private int mark = -1;

  private boolean marked;
  private int readAheadLimit;

  /** Whether a line ended in a carriage return, to which a line feed belongs. */
  private boolean skipsLineFeed;

  private boolean markedSkipsLineFeed;

  public BufferedReader(Reader in) {
    this(in, CAPACITY);
  }

  public BufferedReader(Reader in, int size) {
    super(Objects.requireNonNull(in));
    if (size <= 0) {
      throw new IllegalArgumentException("Buffer size <= 0");
    }
    this.in = in;
    buffer = new char[size];
  }

  private Reader open() throws IOException {
    if (in == null) {
      throw new IOException("Stream closed");
    }
    return in;
  }

  /** Makes sure that there is a character; tells whether there is. */
  private boolean fill() throws IOException {
    if (next < end) {
      return true;
    }
    if (mark < 0) {
      next = 0;
    } else if (next - mark >= readAheadLimit) {
      mark = -1;
      readAheadLimit = 0;
      next = 0;
    } else {
      char[] room = readAheadLimit <= buffer.length ? buffer : new char[readAheadLimit];
      System.arraycopy(buffer, mark, room, 0, next - mark);
      buffer = room;
      next -= mark;
      mark = 0;
    }
    end = next;
    int read;
    do {
      read = open().read(buffer, next, buffer.length - next);
    } while (read == 0);
    end = next + Math.max(0, read);
    return read > 0;
  }

  /** Leaves out the line feed that belongs to the line before; tells whether there is more. */
  private boolean fillPastLineFeed() throws IOException {
    boolean isThere = fill();
    if (isThere && skipsLineFeed) {
      skipsLineFeed = false;
      if (buffer[next] == '\n') {
        next++;
        return fill();
      }
    }
    return isThere;
  }

  @Override
  public int read() throws IOException {
    open();
    return fillPastLineFeed() ? buffer[next++] : -1;
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    var source = open();
    Objects.checkFromIndexSize(offset, length, to.length);
    if (length == 0) {
      return 0;
    }
    int read = 0;
    while (read < length && (read == 0 || next < end || source.ready())) {
      if (!fillPastLineFeed()) {
        break;
      }
      int part = Math.min(length - read, end - next);
      System.arraycopy(buffer, next, to, offset + read, part);
      next += part;
      read += part;
    }
    return read == 0 ? -1 : read;
  }

  public @Nullable String readLine() throws IOException {
    open();
    StringBuilder line = null;
    while (fillPastLineFeed()) {
      line = line == null ? new StringBuilder() : line;
      int from = next;
      while (next < end && buffer[next] != '\n' && buffer[next] != '\r') {
        next++;
      }
      line.append(buffer, from, next - from);
      if (next < end) {
        skipsLineFeed = buffer[next++] == '\r';
        break;
      }
    }
    return line == null ? null : line.toString();
  }

  @Override
  public long skip(long n) throws IOException {
    if (n < 0) {
      throw new IllegalArgumentException("skip value is negative");
    }
    open();
    long skipped = 0;
    while (skipped < n && fillPastLineFeed()) {
      int part = (int) Math.min(n - skipped, end - next);
      next += part;
      skipped += part;
    }
    return skipped;
  }

  @Override
  public boolean ready() throws IOException {
    var source = open();
    if (skipsLineFeed && (next < end || source.ready()) && fill() && buffer[next] == '\n') {
      next++;
      skipsLineFeed = false;
    }
    return next < end || source.ready();
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public void mark(int limit) throws IOException {
    if (limit < 0) {
      throw new IllegalArgumentException("Read-ahead limit < 0");
    }
    open();
    readAheadLimit = limit;
    marked = true;
    mark = next;
    markedSkipsLineFeed = skipsLineFeed;
  }

  @Override
  public void reset() throws IOException {
    open();
    if (mark < 0) {
      throw new IOException(marked ? "Mark invalid" : "Stream not marked");
    }
    next = mark;
    skipsLineFeed = markedSkipsLineFeed;
  }

  @Override
  public void close() throws IOException {
    var closed = in;
    in = null;
    if (closed != null) {
      closed.close();
    }
  }

  public Stream<String> lines() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new Lines(this), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /** Reads a line when it is asked for. */
  private static final class Lines implements Iterator<String> {
    private final BufferedReader reader;
    private @Nullable String nextLine;

    Lines(BufferedReader reader) {
      this.reader = reader;
    }

    @Override
    public boolean hasNext() {
      if (nextLine == null) {
        try {
          nextLine = reader.readLine();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return nextLine != null;
    }

    @Override
    public String next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      String line = nextLine;
      nextLine = null;
      return line;
    }
  }
}
