package io.proxywasm.classlib.java.util;

import io.proxywasm.classlib.java.util.format.Arguments;
import io.proxywasm.classlib.java.util.format.Part;
import io.proxywasm.classlib.java.util.format.Rare;
import io.proxywasm.classlib.java.util.format.Specifiers;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Formats as the JDK does, with the symbols and names of {@link Locale#ROOT} and English in every
 * locale: the compiler's own brings the data of all languages, which is many times the size of a
 * filter.
 */
public final class Formatter implements Closeable, Flushable {
  /** How numbers were written before {@code %e} and {@code %f}. */
  public enum BigDecimalLayoutForm {
    SCIENTIFIC,
    DECIMAL_FLOAT
  }

  private final @Nullable Locale locale;

  /** Asked for when needed only: {@code Locale} is larger than one would think. */
  private final boolean isDefaultLocale;

  private @Nullable Appendable out;
  private @Nullable IOException failure;

  public Formatter() {
    this((Appendable) null);
  }

  public Formatter(@Nullable Appendable out) {
    this(out, null, true);
  }

  public Formatter(@Nullable Locale locale) {
    this(null, locale, false);
  }

  public Formatter(@Nullable Appendable out, @Nullable Locale locale) {
    this(out, locale, false);
  }

  private Formatter(@Nullable Appendable out, @Nullable Locale locale, boolean isDefaultLocale) {
    this.out = out == null ? new StringBuilder() : out;
    this.locale = locale;
    this.isDefaultLocale = isDefaultLocale;
  }

  public Formatter(PrintStream out) {
    this((Appendable) Objects.requireNonNull(out));
  }

  public Formatter(OutputStream out) {
    this(new OutputStreamWriter(out, StandardCharsets.UTF_8)); // the default of a module
  }

  public Formatter(OutputStream out, String charset) throws UnsupportedEncodingException {
    this(new OutputStreamWriter(out, charset));
  }

  public Formatter(OutputStream out, String charset, @Nullable Locale locale)
      throws UnsupportedEncodingException {
    this(new OutputStreamWriter(out, charset), locale);
  }

  public Formatter(OutputStream out, Charset charset, @Nullable Locale locale) {
    this(new OutputStreamWriter(out, charset), locale);
  }

  public @Nullable Locale locale() {
    open();
    return isDefaultLocale ? Locale.getDefault() : locale;
  }

  /** Returns one that prints to the same target, in a locale that this one was given for a call. */
  public Formatter in(@Nullable Locale other) {
    return Objects.equals(other, locale) ? this : new Formatter(open(), other);
  }

  public Appendable out() {
    return open();
  }

  @Override
  public String toString() {
    return open().toString();
  }

  @Override
  public void flush() {
    if (open() instanceof Flushable flushable) {
      try {
        flushable.flush();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  @Override
  public void close() {
    Appendable closing = out;
    out = null;
    if (closing instanceof Closeable closeable) {
      try {
        closeable.close();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  public @Nullable IOException ioException() {
    return failure;
  }

  public Formatter format(String format, @Nullable Object @Nullable ... arguments) {
    return format(locale, format, arguments);
  }

  public Formatter format(
      @Nullable Locale locale, String format, @Nullable Object @Nullable ... arguments) {
    Rare.link();
    return formatLinked(locale, format, arguments);
  }

  /** Formats with what is linked. */
  Formatter formatLinked(
      @Nullable Locale locale, String format, @Nullable Object @Nullable [] arguments) {
    Appendable to = open();
    var parts = Specifiers.parse(format);
    var values = new Arguments(arguments);
    for (Part part : parts) {
      try {
        part.print(values, this, to, locale);
      } catch (IOException e) {
        failure = e;
      }
    }
    return this;
  }

  private Appendable open() {
    if (out == null) {
      throw new FormatterClosedException();
    }
    return out;
  }
}
