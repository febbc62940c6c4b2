package io.proxywasm.classlib.java.time.format;

import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The English names of fields' values; the root locale has short ones. */
final class Names {
  private static final String DAYS = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday";
  private static final String MONTHS =
      "January,February,March,April,May,June,July,August,September,October,November,December";
  private static final int SHORT_NAME = 3;

  private Names() {}

  /** Returns the names; null for a field that has none. */
  static @Nullable Map<Long, String> of(TemporalField field, TextStyle style, Locale locale) {
    boolean isRoot = locale.getLanguage().isEmpty();
    TextStyle normal = style.asNormal();
    boolean isNarrow = normal == TextStyle.NARROW;
    int cut = isNarrow ? 1 : normal == TextStyle.FULL && !isRoot ? Integer.MAX_VALUE : SHORT_NAME;
    if (field == ChronoField.MONTH_OF_YEAR) {
      return isNarrow && isRoot
          ? list("1,2,3,4,5,6,7,8,9,10,11,12", 1, Integer.MAX_VALUE)
          : list(MONTHS, 1, cut);
    } else if (field == ChronoField.DAY_OF_WEEK) {
      return list(DAYS, 1, cut);
    } else if (field == ChronoField.AMPM_OF_DAY) {
      return list(isNarrow && !isRoot ? "a,p" : "AM,PM", 0, Integer.MAX_VALUE);
    } else if (field == ChronoField.ERA) {
      return eras(normal, isRoot);
    } else if (field == IsoFields.QUARTER_OF_YEAR) {
      boolean isLong = normal == TextStyle.FULL && !isRoot;
      String quarters = isLong ? "1st quarter,2nd quarter,3rd quarter,4th quarter" : "Q1,Q2,Q3,Q4";
      return list(isNarrow ? "1,2,3,4" : quarters, 1, Integer.MAX_VALUE);
    }
    return null;
  }

  private static Map<Long, String> eras(TextStyle style, boolean isRoot) {
    if (isRoot && style != TextStyle.SHORT) {
      return list("BCE,CE", 0, Integer.MAX_VALUE);
    }
    String names = style == TextStyle.FULL ? "Before Christ,Anno Domini" : "BC,AD";
    return list(names, 0, style == TextStyle.NARROW ? 1 : Integer.MAX_VALUE);
  }

  private static Map<Long, String> list(String names, long first, int cut) {
    var list = new LinkedHashMap<Long, String>();
    long value = first;
    int start = 0;
    while (start <= names.length()) {
      int comma = names.indexOf(',', start);
      int end = comma < 0 ? names.length() : comma;
      list.put(value++, names.substring(start, cut < end - start ? start + cut : end));
      start = end + 1;
    }
    return list;
  }
}
