package io.proxywasm.maven.teavm.semantics.cases;

import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.JulianFields;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes cases of a type of {@code java.time}: each a method, called on all samples, with all
 * arguments.
 */
final class Samples<T> {
  static final List<Long> AMOUNTS =
      List.of(0L, 1L, -1L, 29L, -61L, 1_000_003L, 1L << 31, Long.MAX_VALUE, Long.MIN_VALUE);

  static final List<@Nullable TemporalField> FIELDS =
      Stream.concat(
              Arrays.stream(ChronoField.values()),
              Stream.of(
                  IsoFields.DAY_OF_QUARTER,
                  IsoFields.QUARTER_OF_YEAR,
                  IsoFields.WEEK_OF_WEEK_BASED_YEAR,
                  IsoFields.WEEK_BASED_YEAR,
                  JulianFields.JULIAN_DAY,
                  null))
          .toList();

  static final List<@Nullable TemporalUnit> UNITS =
      Stream.concat(
              Arrays.stream(ChronoUnit.values()),
              Stream.of(IsoFields.QUARTER_YEARS, IsoFields.WEEK_BASED_YEARS, null))
          .toList();

  /** What is tried with a field or unit and a number. */
  interface Change<T, P> {
    @Nullable Object of(T sample, P part, long value) throws Exception;
  }

  /** What is tried with three values. */
  interface Triple<T, U, V> {
    @Nullable Object of(T sample, U second, V third) throws Exception;
  }

  private final String type;
  private final List<T> samples;
  private final List<Case> cases = new ArrayList<>();

  Samples(String type, List<T> samples) {
    this.type = type;
    this.samples = samples;
  }

  List<Case> cases() {
    return cases;
  }

  private void add(String name, Each.Trial<T> trial) {
    cases.add(new Case(type + "." + name, () -> Each.of(samples, trial)));
  }

  Samples<T> each(String method, Each.Trial<T> trial) {
    add(method, trial);
    return this;
  }

  /** Adds a case for each of the arguments. */
  <U> Samples<T> with(String method, List<U> arguments, Each.PairTrial<T, U> trial) {
    for (U argument : arguments) {
      add(method + " " + argument, sample -> trial.of(sample, argument));
    }
    return this;
  }

  /** Adds a case for each pair of samples, the second in an answer of its own. */
  Samples<T> pairs(String method, Each.PairTrial<T, T> trial) {
    return with(method, samples, trial);
  }

  /** Asks for the range of each field, but of seconds since 1970: JDK 17 and 25 differ there. */
  Samples<T> ranges(String method, Each.PairTrial<T, TemporalField> trial) {
    var fields = new ArrayList<>(FIELDS);
    fields.remove(ChronoField.INSTANT_SECONDS);
    return with(method, fields, trial);
  }

  Samples<T> fields(String method, Each.PairTrial<T, TemporalField> trial) {
    return with(method, FIELDS, trial);
  }

  Samples<T> units(String method, Each.PairTrial<T, TemporalUnit> trial) {
    return with(method, UNITS, trial);
  }

  Samples<T> amounts(String method, Each.PairTrial<T, Long> trial) {
    return with(method, AMOUNTS, trial);
  }

  /** Sets each field to many values. */
  Samples<T> changes(String method, Change<T, TemporalField> trial) {
    return fields(
        method, (sample, field) -> Each.of(values(field), value -> trial.of(sample, field, value)));
  }

  /** JDK 17 and 25 refuse seconds since 1970 with different words where no instant has them. */
  private static List<Long> values(TemporalField field) {
    return field == ChronoField.INSTANT_SECONDS ? AMOUNTS.subList(0, AMOUNTS.size() - 2) : AMOUNTS;
  }

  /** Adds many times each unit. */
  Samples<T> shifts(String method, Change<T, TemporalUnit> trial) {
    return units(
        method, (sample, unit) -> Each.of(AMOUNTS, value -> trial.of(sample, unit, value)));
  }

  /** Measures from each sample to each in each unit. */
  Samples<T> until(String method, Triple<T, T, TemporalUnit> trial) {
    return units(
        method, (sample, unit) -> Each.of(samples, other -> trial.of(sample, other, unit)));
  }

  /** Adds a case that needs no sample for each of the arguments. */
  <U> Samples<T> of(String method, List<U> arguments, Each.Trial<U> trial) {
    for (U argument : arguments) {
      cases.add(new Case(type + "." + method + " " + argument, () -> trial.of(argument)));
    }
    return this;
  }

  Samples<T> one(String name, java.util.concurrent.Callable<@Nullable Object> body) {
    cases.add(new Case(type + "." + name, body));
    return this;
  }
}
