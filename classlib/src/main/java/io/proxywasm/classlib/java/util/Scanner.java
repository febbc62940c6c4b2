package io.proxywasm.classlib.java.util;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@link java.util.Scanner}. It reads its source to the end when it is first
 * asked, and numbers as English writes them, so it has no {@code useLocale}.
 */
public final class Scanner implements Iterator<String>, Closeable {
  private static final Pattern SPACE = Pattern.compile("\\p{javaWhitespace}+");
  private static final Pattern SEPARATOR = Pattern.compile("\r\n|[\n\r\u2028\u2029\u0085]");
  private static final Pattern LINE = Pattern.compile(".*(" + SEPARATOR + ")|.+$");

  private final Readable source;
  private @Nullable ScannedText text;
  private Pattern delimiter = SPACE;
  private int radix = 10;
  private boolean isClosed;
  private @Nullable IOException failure;

  public Scanner(Readable source) {
    this.source = Objects.requireNonNull(source, "source");
  }

  public Scanner(String source) {
    this.source = new StringReader(Objects.requireNonNull(source, "source"));
  }

  public Scanner(InputStream source) {
    this(source, StandardCharsets.UTF_8);
  }

  public Scanner(InputStream source, String charset) {
    this(Objects.requireNonNull(source, "source"), charset(charset));
  }

  public Scanner(InputStream source, Charset charset) {
    this(new InputStreamReader(Objects.requireNonNull(source, "source"), charset));
  }

  private static Charset charset(String name) {
    Objects.requireNonNull(name, "charsetName");
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private ScannedText text() {
    if (isClosed) {
      throw new IllegalStateException("Scanner closed");
    }
    if (text == null) {
      text = new ScannedText(read());
    }
    return text;
  }

  private String read() {
    var all = new StringBuilder();
    var buffer = CharBuffer.allocate(1024);
    try {
      while (source.read(buffer) >= 0) {
        all.append(buffer.flip());
        buffer.clear();
      }
    } catch (IOException e) {
      failure = e;
    }
    return all.toString();
  }

  @Override
  public void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    if (source instanceof Closeable closeable) {
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

  public Pattern delimiter() {
    return delimiter;
  }

  public Scanner useDelimiter(Pattern pattern) {
    delimiter = pattern;
    return this;
  }

  public Scanner useDelimiter(String pattern) {
    return useDelimiter(Pattern.compile(pattern));
  }

  public int radix() {
    return radix;
  }

  public Scanner useRadix(int newRadix) {
    if (newRadix < Character.MIN_RADIX || newRadix > Character.MAX_RADIX) {
      throw new IllegalArgumentException("radix:" + newRadix);
    }
    radix = newRadix;
    return this;
  }

  public Scanner reset() {
    delimiter = SPACE;
    radix = 10;
    return this;
  }

  public MatchResult match() {
    return text().match();
  }

  /** Looks at what a call would give, and goes back. */
  private boolean ahead(Function<ScannedText, @Nullable Object> look) {
    int before = text().position();
    boolean found = look.apply(text()) != null;
    text().moveTo(before);
    return found;
  }

  private <T> T orFail(@Nullable T found) {
    if (found == null) {
      throw text().isAtEnd() ? new NoSuchElementException() : new InputMismatchException();
    }
    return found;
  }

  @Override
  public boolean hasNext() {
    return ahead(t -> t.hasToken(delimiter) ? this : null);
  }

  @Override
  public String next() {
    return orFail(text().token(delimiter, (Pattern) null));
  }

  @Override
  public void remove() {
    throw new UnsupportedOperationException();
  }

  public boolean hasNext(String pattern) {
    return hasNext(Pattern.compile(pattern));
  }

  public String next(String pattern) {
    return next(Pattern.compile(pattern));
  }

  public boolean hasNext(Pattern pattern) {
    text();
    Objects.requireNonNull(pattern);
    return ahead(t -> t.token(delimiter, pattern));
  }

  public String next(Pattern pattern) {
    text();
    Objects.requireNonNull(pattern);
    return orFail(text().token(delimiter, pattern));
  }

  public boolean hasNextLine() {
    return ahead(t -> t.find(LINE, 0));
  }

  public String nextLine() {
    String line = text().find(LINE, 0);
    if (line == null) {
      throw new NoSuchElementException("No line found");
    }
    String separator = match().group(1);
    return line.substring(0, line.length() - (separator == null ? 0 : separator.length()));
  }

  public @Nullable String findInLine(String pattern) {
    return findInLine(Pattern.compile(pattern));
  }

  public @Nullable String findInLine(Pattern pattern) {
    text();
    Objects.requireNonNull(pattern);
    int length = text().lineLength(SEPARATOR);
    return length == 0 ? null : text().find(pattern, length);
  }

  public @Nullable String findWithinHorizon(String pattern, int horizon) {
    return findWithinHorizon(Pattern.compile(pattern), horizon);
  }

  public @Nullable String findWithinHorizon(Pattern pattern, int horizon) {
    text();
    Objects.requireNonNull(pattern);
    if (horizon < 0) {
      throw new IllegalArgumentException("horizon < 0");
    }
    return text().find(pattern, horizon);
  }

  public Scanner skip(Pattern pattern) {
    text();
    if (!text().skip(Objects.requireNonNull(pattern))) {
      throw new NoSuchElementException();
    }
    return this;
  }

  public Scanner skip(String pattern) {
    return skip(Pattern.compile(pattern));
  }

  public Stream<String> tokens() {
    text();
    return Stream.generate(() -> hasNext() ? next() : null).takeWhile(Objects::nonNull);
  }

  public Stream<MatchResult> findAll(Pattern pattern) {
    Objects.requireNonNull(pattern);
    text();
    return Stream.generate(() -> text().find(pattern, 0) == null ? null : text().takeMatch())
        .takeWhile(Objects::nonNull);
  }

  public Stream<MatchResult> findAll(String pattern) {
    return findAll(Pattern.compile(pattern));
  }

  /** Tells the state as the JDK does before anything is read. */
  @Override
  public String toString() {
    return "java.util.Scanner[delimiters="
        + delimiter
        + "][position="
        + (text == null ? 0 : text.position())
        + "][match valid="
        + (text != null && text.hasMatch())
        + "][need input=false][source closed="
        + (text != null && text.isAtEnd())
        + "][skipped=false][group separator=\\x{2c}][decimal separator=\\x{2e}]"
        + "[positive prefix=][negative prefix=\\Q-\\E][positive suffix=][negative suffix=]"
        + "[NaN string=\\QNaN\\E][infinity string=\\Q∞\\E]";
  }

  private <T> boolean has(UnaryOperator<@Nullable String> reader, Function<String, T> parser) {
    return ahead(
        t -> {
          String token = t.token(delimiter, reader);
          try {
            return token == null ? null : parser.apply(token);
          } catch (NumberFormatException e) {
            return null;
          }
        });
  }

  private <T> T number(UnaryOperator<@Nullable String> reader, Function<String, T> parser) {
    String token = orFail(text().token(delimiter, reader));
    try {
      return parser.apply(token);
    } catch (NumberFormatException e) {
      text().moveTo(match().start());
      throw new InputMismatchException(e.getMessage());
    }
  }

  private UnaryOperator<@Nullable String> integers(int base) {
    if (base < Character.MIN_RADIX || base > Character.MAX_RADIX) {
      throw new IllegalArgumentException("radix:" + base);
    }
    return token -> ScannedNumbers.integer(token, base);
  }

  public boolean hasNextByte() {
    return hasNextByte(radix);
  }

  public boolean hasNextByte(int base) {
    return has(integers(base), token -> Byte.parseByte(token, base));
  }

  public byte nextByte() {
    return nextByte(radix);
  }

  public byte nextByte(int base) {
    return number(integers(base), token -> Byte.parseByte(token, base));
  }

  public boolean hasNextShort() {
    return hasNextShort(radix);
  }

  public boolean hasNextShort(int base) {
    return has(integers(base), token -> Short.parseShort(token, base));
  }

  public short nextShort() {
    return nextShort(radix);
  }

  public short nextShort(int base) {
    return number(integers(base), token -> Short.parseShort(token, base));
  }

  public boolean hasNextInt() {
    return hasNextInt(radix);
  }

  public boolean hasNextInt(int base) {
    return has(integers(base), token -> Integer.parseInt(token, base));
  }

  public int nextInt() {
    return nextInt(radix);
  }

  public int nextInt(int base) {
    return number(integers(base), token -> Integer.parseInt(token, base));
  }

  public boolean hasNextLong() {
    return hasNextLong(radix);
  }

  public boolean hasNextLong(int base) {
    return has(integers(base), token -> Long.parseLong(token, base));
  }

  public long nextLong() {
    return nextLong(radix);
  }

  public long nextLong(int base) {
    return number(integers(base), token -> Long.parseLong(token, base));
  }

  public boolean hasNextBigInteger() {
    return hasNextBigInteger(radix);
  }

  public boolean hasNextBigInteger(int base) {
    return has(integers(base), token -> new BigInteger(token, base));
  }

  public BigInteger nextBigInteger() {
    return nextBigInteger(radix);
  }

  public BigInteger nextBigInteger(int base) {
    return number(integers(base), token -> new BigInteger(token, base));
  }

  public boolean hasNextBigDecimal() {
    return has(ScannedNumbers::decimal, BigDecimal::new);
  }

  public BigDecimal nextBigDecimal() {
    return number(ScannedNumbers::decimal, BigDecimal::new);
  }

  public boolean hasNextDouble() {
    return has(ScannedNumbers::floatingPoint, Double::parseDouble);
  }

  public double nextDouble() {
    return number(ScannedNumbers::floatingPoint, Double::parseDouble);
  }

  public boolean hasNextFloat() {
    return has(ScannedNumbers::floatingPoint, Float::parseFloat);
  }

  public float nextFloat() {
    return number(ScannedNumbers::floatingPoint, Float::parseFloat);
  }

  private static @Nullable String truth(String token) {
    return token.equalsIgnoreCase("true") || token.equalsIgnoreCase("false") ? token : null;
  }

  public boolean hasNextBoolean() {
    return has(Scanner::truth, Boolean::parseBoolean);
  }

  public boolean nextBoolean() {
    return number(Scanner::truth, Boolean::parseBoolean);
  }
}
