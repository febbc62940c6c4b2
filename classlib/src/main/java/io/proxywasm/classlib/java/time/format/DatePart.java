package io.proxywasm.classlib.java.time.format;

import io.proxywasm.classlib.time.InstantText;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** A date, as {@code 2011-12-03}. */
final class DatePart implements IsoPart {
  @Override
  public void print(TemporalAccessor temporal, StringBuilder to) {
    long year = temporal.getLong(ChronoField.YEAR);
    long month = temporal.getLong(ChronoField.MONTH_OF_YEAR);
    InstantText.appendDate(to, year, month, temporal.getLong(ChronoField.DAY_OF_MONTH));
  }

  @Override
  public boolean read(IsoReader reader) {
    return reader.year()
        && reader.literal('-')
        && (reader.month = reader.two()) >= 0
        && reader.literal('-')
        && (reader.day = reader.two()) >= 0;
  }

  @Override
  public void resolve(IsoReader read, Parsed to) {
    int year = ChronoField.YEAR.checkValidIntValue(read.year);
    to.date = LocalDate.of(year, read.month, read.day);
  }
}
