package io.proxywasm.maven.teavm.semantics.cases;

import java.nio.charset.CoderMalfunctionError;
import java.util.ConcurrentModificationException;
import java.util.DuplicateFormatFlagsException;
import java.util.EmptyStackException;
import java.util.FormatFlagsConversionMismatchException;
import java.util.FormatterClosedException;
import java.util.IllegalFormatCodePointException;
import java.util.IllegalFormatConversionException;
import java.util.IllegalFormatFlagsException;
import java.util.IllegalFormatPrecisionException;
import java.util.IllegalFormatWidthException;
import java.util.IllformedLocaleException;
import java.util.InputMismatchException;
import java.util.InvalidPropertiesFormatException;
import java.util.List;
import java.util.MissingFormatArgumentException;
import java.util.MissingFormatWidthException;
import java.util.MissingResourceException;
import java.util.NoSuchElementException;
import java.util.ServiceConfigurationError;
import java.util.TooManyListenersException;
import java.util.UnknownFormatConversionException;
import java.util.UnknownFormatFlagsException;

/** Exceptions that programs may make themselves. */
@SuppressWarnings({"StaticAssignmentOfThrowable", "OrphanedFormatString"}) // never thrown
final class RareExceptionCases {
  private static final Throwable CAUSE = new IllegalStateException("why");

  private RareExceptionCases() {}

  static List<Case> all() {
    return new Matrix<Throwable>()
        .on("changed", ConcurrentModificationException::new)
        .on("changed, said", () -> new ConcurrentModificationException("m"))
        .on("changed, caused", () -> new ConcurrentModificationException(CAUSE))
        .on(
            "changed, caused by nothing",
            () -> new ConcurrentModificationException((Throwable) null))
        .on("changed, both", () -> new ConcurrentModificationException("m", CAUSE))
        .on("flags twice", () -> new DuplicateFormatFlagsException("--"))
        .on("null flags twice", () -> new DuplicateFormatFlagsException(null))
        .on("empty stack", EmptyStackException::new)
        .on("flags and conversion", () -> new FormatFlagsConversionMismatchException("+", 's'))
        .on("null flags", () -> new FormatFlagsConversionMismatchException(null, 's'))
        .on("closed", FormatterClosedException::new)
        .on("code point", () -> new IllegalFormatCodePointException(0x110000))
        .on("negative code point", () -> new IllegalFormatCodePointException(-1))
        .on("conversion", () -> new IllegalFormatConversionException('d', String.class))
        .on("conversion of nothing", () -> new IllegalFormatConversionException('d', null))
        .on("flags", () -> new IllegalFormatFlagsException("-0"))
        .on("flags of nothing", () -> new IllegalFormatFlagsException(null))
        .on("precision", () -> new IllegalFormatPrecisionException(-3))
        .on("width", () -> new IllegalFormatWidthException(-3))
        .on("locale", IllformedLocaleException::new)
        .on("locale, said", () -> new IllformedLocaleException("m"))
        .on("locale, at", () -> new IllformedLocaleException("m", 3))
        .on("locale, nowhere", () -> new IllformedLocaleException(null, -3))
        .on("locale, null at", () -> new IllformedLocaleException(null, 0))
        .on("input", InputMismatchException::new)
        .on("input, said", () -> new InputMismatchException("m"))
        .on("properties", () -> new InvalidPropertiesFormatException("m"))
        .on("properties, caused", () -> new InvalidPropertiesFormatException(CAUSE))
        .on("properties, by nothing", () -> new InvalidPropertiesFormatException((Throwable) null))
        .on("argument", () -> new MissingFormatArgumentException("%s"))
        .on("no argument", () -> new MissingFormatArgumentException(null))
        .on("no width", () -> new MissingFormatWidthException("%-s"))
        .on("null width", () -> new MissingFormatWidthException(null))
        .on("resource", () -> new MissingResourceException("m", "c", "k"))
        .on("null resource", () -> new MissingResourceException(null, null, null))
        .on("element", NoSuchElementException::new)
        .on("element, said", () -> new NoSuchElementException("m"))
        .on("element, caused", () -> new NoSuchElementException(CAUSE))
        .on("element, by nothing", () -> new NoSuchElementException((Throwable) null))
        .on("element, both", () -> new NoSuchElementException("m", CAUSE))
        .on("service", () -> new ServiceConfigurationError("m"))
        .on("service, caused", () -> new ServiceConfigurationError("m", CAUSE))
        .on("listeners", TooManyListenersException::new)
        .on("listeners, said", () -> new TooManyListenersException("m"))
        .on("unknown conversion", () -> new UnknownFormatConversionException("y"))
        .on("null conversion", () -> new UnknownFormatConversionException(null))
        .on("unknown flags", () -> new UnknownFormatFlagsException("+"))
        .on("unknown null flags", () -> new UnknownFormatFlagsException(null))
        .on("coder", () -> new CoderMalfunctionError(new IllegalStateException("why")))
        .on("coder of nothing", () -> new CoderMalfunctionError(null))
        .run("text", Throwable::toString)
        .run("message", Throwable::getMessage)
        .run("cause", Throwable::getCause)
        .run("class", e -> List.of(e.getClass().getSuperclass(), e instanceof RuntimeException))
        .run("parts", RareExceptionCases::parts)
        .cases();
  }

  private static String parts(Throwable thrown) {
    if (thrown instanceof DuplicateFormatFlagsException e) {
      return e.getFlags() + e.getMessage();
    } else if (thrown instanceof FormatFlagsConversionMismatchException e) {
      return e.getFlags() + e.getConversion() + e.getMessage();
    } else if (thrown instanceof IllegalFormatCodePointException e) {
      return e.getCodePoint() + e.getMessage();
    } else if (thrown instanceof IllegalFormatConversionException e) {
      return e.getArgumentClass() + "" + e.getConversion() + e.getMessage();
    } else if (thrown instanceof IllegalFormatFlagsException e) {
      return e.getFlags() + e.getMessage();
    } else if (thrown instanceof IllegalFormatPrecisionException e) {
      return e.getPrecision() + e.getMessage();
    } else if (thrown instanceof IllegalFormatWidthException e) {
      return e.getWidth() + e.getMessage();
    } else if (thrown instanceof IllformedLocaleException e) {
      return e.getErrorIndex() + "";
    } else if (thrown instanceof MissingFormatArgumentException e) {
      return e.getFormatSpecifier() + e.getMessage();
    } else if (thrown instanceof MissingFormatWidthException e) {
      return e.getFormatSpecifier() + e.getMessage();
    } else if (thrown instanceof MissingResourceException e) {
      return e.getClassName() + e.getKey();
    } else if (thrown instanceof UnknownFormatConversionException e) {
      return e.getConversion() + e.getMessage();
    } else if (thrown instanceof UnknownFormatFlagsException e) {
      return e.getFlags() + e.getMessage();
    }
    return "none";
  }
}
