package io.proxywasm.classlib.java.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Formatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.io.PrintWriter}, without files: trouble is noted, not thrown. */
public class PrintWriter extends Writer {
  protected @Nullable Writer out;
  private final boolean flushesLines;
  private boolean hadTrouble;

  public PrintWriter(Writer out) {
    this(out, false);
  }

  public PrintWriter(Writer out, boolean autoFlush) {
    super(out);
    this.out = out;
    flushesLines = autoFlush;
  }

  public PrintWriter(OutputStream out) {
    this(out, false);
  }

  public PrintWriter(OutputStream out, boolean autoFlush) {
    this(out, autoFlush, StandardCharsets.UTF_8);
  }

  public PrintWriter(OutputStream out, boolean autoFlush, Charset charset) {
    this(new BufferedWriter(new OutputStreamWriter(out, charset)), autoFlush);
  }

  /** What may fail. */
  private interface Action {
    void on(Writer out) throws IOException;
  }

  private void attempt(Action action) {
    try {
      if (out == null) {
        throw new IOException("Stream closed");
      }
      action.on(out);
    } catch (IOException e) {
      hadTrouble = true;
    }
  }

  @Override
  public void flush() {
    attempt(Writer::flush);
  }

  @Override
  public void close() {
    if (out != null) {
      attempt(Writer::close);
      out = null;
    }
  }

  public boolean checkError() {
    if (out != null) {
      flush();
    }
    return hadTrouble || (out instanceof PrintWriter behind && behind.checkError());
  }

  protected void setError() {
    hadTrouble = true;
  }

  protected void clearError() {
    hadTrouble = false;
  }

  @Override
  public void write(int c) {
    attempt(to -> to.write(c));
  }

  @Override
  public void write(char[] from, int offset, int length) {
    attempt(to -> to.write(from, offset, length));
  }

  @Override
  public void write(char[] from) {
    write(from, 0, from.length);
  }

  @Override
  public void write(String text, int offset, int length) {
    attempt(to -> to.write(text, offset, length));
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  public void print(boolean value) {
    write(String.valueOf(value));
  }

  public void print(char value) {
    write(value);
  }

  public void print(int value) {
    write(String.valueOf(value));
  }

  public void print(long value) {
    write(String.valueOf(value));
  }

  public void print(float value) {
    write(String.valueOf(value));
  }

  public void print(double value) {
    write(String.valueOf(value));
  }

  public void print(char[] value) {
    write(value);
  }

  public void print(@Nullable String value) {
    write(String.valueOf(value));
  }

  public void print(@Nullable Object value) {
    write(String.valueOf(value));
  }

  public void println() {
    write(System.lineSeparator());
    flushLine();
  }

  private void flushLine() {
    if (flushesLines) {
      flush();
    }
  }

  public void println(boolean value) {
    print(value);
    println();
  }

  public void println(char value) {
    print(value);
    println();
  }

  public void println(int value) {
    print(value);
    println();
  }

  public void println(long value) {
    print(value);
    println();
  }

  public void println(float value) {
    print(value);
    println();
  }

  public void println(double value) {
    print(value);
    println();
  }

  public void println(char[] value) {
    print(value);
    println();
  }

  public void println(@Nullable String value) {
    print(value);
    println();
  }

  public void println(@Nullable Object value) {
    print(value);
    println();
  }

  public PrintWriter printf(String format, @Nullable Object... values) {
    return format(format, values);
  }

  public PrintWriter printf(@Nullable Locale locale, String format, @Nullable Object... values) {
    return format(locale, format, values);
  }

  public PrintWriter format(String format, @Nullable Object... values) {
    return format(() -> new Formatter(this).format(format, values));
  }

  public PrintWriter format(@Nullable Locale locale, String format, @Nullable Object... values) {
    return format(() -> new Formatter(this, locale).format(format, values));
  }

  private PrintWriter format(Runnable formatting) {
    if (out == null) {
      setError();
    } else {
      formatting.run();
      flushLine();
    }
    return this;
  }

  @Override
  public PrintWriter append(@Nullable CharSequence text) {
    write(String.valueOf(text));
    return this;
  }

  @Override
  public PrintWriter append(@Nullable CharSequence text, int start, int end) {
    return append(String.valueOf(text).subSequence(start, end));
  }

  @Override
  public PrintWriter append(char c) {
    write(c);
    return this;
  }
}
