package io.proxywasm.classlib.java.time.format;

import io.proxywasm.classlib.time.InstantText;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** An offset from UTC, as {@code Z} or {@code +01:00}. */
final class OffsetPart implements IsoPart {
  private final boolean isOptional;
  private final boolean isLenient;

  /** Makes an offset that may be missing, or may lack colon or minutes. */
  OffsetPart(boolean isOptional, boolean isLenient) {
    this.isOptional = isOptional;
    this.isLenient = isLenient;
  }

  @Override
  public void print(TemporalAccessor temporal, StringBuilder to) {
    if (isOptional && !temporal.isSupported(ChronoField.OFFSET_SECONDS)) {
      return;
    }
    int total = Math.toIntExact(temporal.getLong(ChronoField.OFFSET_SECONDS));
    if (total == 0) {
      to.append('Z');
      return;
    }
    int absolute = Math.abs(total);
    InstantText.two(to.append(total < 0 ? '-' : '+'), absolute / 3600);
    InstantText.two(to.append(':'), absolute / 60 % 60);
    if (absolute % 60 != 0) {
      InstantText.two(to.append(':'), absolute % 60);
    }
  }

  @Override
  public boolean read(IsoReader reader) {
    int start = reader.at();
    return read(reader, isLenient) || (isOptional && reader.goTo(start));
  }

  static boolean read(IsoReader reader, boolean isLenient) {
    if (reader.letter('Z')) {
      reader.offset = 0;
      return true;
    }
    boolean isMinus = reader.is('-');
    var offset = reader.offsetReader();
    if (!(isMinus || reader.is('+'))
        || !(isLenient
            ? offset.read(true, offset.hasColon(true), 'm', 's')
            : offset.read(true, true, 'M', 's'))) {
      return false;
    }
    if (offset.hour > 23) {
      throw new DateTimeException("Value out of range: Hour[0-23], Minute[0-59], Second[0-59]");
    }
    int total = offset.hour * 3600 + offset.minute * 60 + offset.second;
    reader.offset = isMinus ? -total : total;
    return reader.goTo(offset.at);
  }

  @Override
  public void resolve(IsoReader read, Parsed to) {
    if (read.offset != null && to.date != null && to.time != null) {
      ZoneOffset offset = ZoneOffset.ofTotalSeconds(read.offset);
      read.instant =
          to.date.toEpochDay() * 86_400 + to.time.toSecondOfDay() - offset.getTotalSeconds();
    }
  }
}
