package io.proxywasm.classlib.java.util.format;

/** What can be asked of a time. */
interface TimeSource {
  /**
   * Returns a part: {@code Y} the year of its era, {@code m d j} month, day and day of the year,
   * {@code u} the day of the week (1 for Monday), {@code H M S L N} the time with milliseconds and
   * nanoseconds, {@code z} the offset in seconds.
   */
  int get(char part);

  long epochSecond();

  long epochMilli();

  String zone();
}
