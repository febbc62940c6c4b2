package io.proxywasm.classlib.java.util.zip;

import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.util.zip.Inflater}, without dictionaries. */
public class Inflater {
  private @Nullable InflatedData data;
  private boolean isFinished;
  private boolean needsDictionary;
  private long read;

  public Inflater() {
    this(false);
  }

  public Inflater(boolean nowrap) {
    data = new InflatedData(nowrap);
  }

  private InflatedData data() {
    if (data == null) {
      throw new NullPointerException("Inflater has been closed");
    }
    return data;
  }

  public void setInput(byte[] input) {
    setInput(input, 0, input.length);
  }

  public void setInput(byte[] input, int offset, int length) {
    check(input, offset, length);
    if (data != null) {
      data.in.set(input, offset, length);
    }
  }

  private static void check(byte[] bytes, int offset, int length) {
    if (offset < 0 || length < 0 || offset > bytes.length - length) {
      throw new ArrayIndexOutOfBoundsException();
    }
  }

  public int inflate(byte[] to) throws DataFormatException {
    return inflate(to, 0, to.length);
  }

  public int inflate(byte[] to, int offset, int length) throws DataFormatException {
    check(to, offset, length);
    var open = data();
    int before = open.in.left();
    open.out.set(to, offset, length);
    try {
      open.run();
    } finally {
      read += before - open.in.left();
    }
    isFinished = open.isAtEnd();
    needsDictionary = open.needsDictionary();
    return open.out.written();
  }

  public boolean finished() {
    return isFinished;
  }

  public boolean needsDictionary() {
    return needsDictionary;
  }

  public boolean needsInput() {
    return getRemaining() == 0;
  }

  public int getRemaining() {
    return data == null ? 0 : data.in.left();
  }

  public int getTotalIn() {
    return (int) getBytesRead();
  }

  public long getBytesRead() {
    data();
    return read;
  }

  public int getTotalOut() {
    return (int) getBytesWritten();
  }

  public long getBytesWritten() {
    return data().out.total();
  }

  public void reset() {
    data().reset();
    isFinished = false;
    needsDictionary = false;
    read = 0;
  }

  public void end() {
    data = null;
  }
}
