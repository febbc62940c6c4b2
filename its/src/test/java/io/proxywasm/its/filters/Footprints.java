package io.proxywasm.its.filters;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Filters that use one part of the JDK each. */
public final class Footprints {
  private Footprints() {}

  /** What a filter does with its configuration. */
  private interface Use extends Plugin {
    Object of(String text);

    @Override
    default void onConfigure(Configuration configuration) {
      Log.info(String.valueOf(of(configuration.text())));
    }
  }

  public static final class Nothing implements Use {
    public static void main(String[] args) {
      ProxyWasm.register(Nothing::new);
    }

    @Override
    public Object of(String text) {
      return text;
    }
  }

  public static final class Format implements Use {
    public static void main(String[] args) {
      ProxyWasm.register(Format::new);
    }

    @Override
    public Object of(String text) {
      return String.format(Locale.ROOT, "%s %5d %.2f", text, text.length(), text.length() / 3.0);
    }
  }

  public static final class InstantNow implements Use {
    public static void main(String[] args) {
      ProxyWasm.register(InstantNow::new);
    }

    @Override
    public Object of(String text) {
      return Instant.now().toEpochMilli();
    }
  }

  public static final class InstantToString implements Use {
    public static void main(String[] args) {
      ProxyWasm.register(InstantToString::new);
    }

    @Override
    public Object of(String text) {
      return Instant.ofEpochSecond(text.length());
    }
  }

  public static final class InstantParse implements Use {
    public static void main(String[] args) {
      ProxyWasm.register(InstantParse::new);
    }

    @Override
    public Object of(String text) {
      return Instant.parse(text).getEpochSecond();
    }
  }

  public static final class DurationToString implements Use {
    public static void main(String[] args) {
      ProxyWasm.register(DurationToString::new);
    }

    @Override
    public Object of(String text) {
      return Duration.ofMillis(text.length()).plusSeconds(1);
    }
  }

  public static final class DurationParse implements Use {
    public static void main(String[] args) {
      ProxyWasm.register(DurationParse::new);
    }

    @Override
    public Object of(String text) {
      return Duration.parse(text).toMillis();
    }
  }

  public static final class DateFormat implements Use {
    public static void main(String[] args) {
      ProxyWasm.register(DateFormat::new);
    }

    @Override
    public Object of(String text) {
      return DateTimeFormatter.ISO_LOCAL_DATE.format(LocalDate.ofEpochDay(text.length()));
    }
  }

  public static final class DateParse implements Use {
    public static void main(String[] args) {
      ProxyWasm.register(DateParse::new);
    }

    @Override
    public Object of(String text) {
      return LocalDate.parse(text).toEpochDay();
    }
  }

  public static final class OffsetFormat implements Use {
    public static void main(String[] args) {
      ProxyWasm.register(OffsetFormat::new);
    }

    @Override
    public Object of(String text) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
          LocalDate.ofEpochDay(text.length()).atTime(OffsetTime.MIN));
    }
  }

  public static final class OffsetParse implements Use {
    public static void main(String[] args) {
      ProxyWasm.register(OffsetParse::new);
    }

    @Override
    public Object of(String text) {
      return OffsetDateTime.parse(text).toEpochSecond();
    }
  }

  public static final class Zone implements Use {
    public static void main(String[] args) {
      ProxyWasm.register(Zone::new);
    }

    @Override
    public Object of(String text) {
      return ZoneId.of(text).getRules().getOffset(Instant.EPOCH);
    }
  }

  public static final class Regex implements Use {
    public static void main(String[] args) {
      ProxyWasm.register(Regex::new);
    }

    @Override
    public Object of(String text) {
      return Pattern.matches("[a-z]+\\d", text);
    }
  }

  public static final class Streams implements Use {
    public static void main(String[] args) {
      ProxyWasm.register(Streams::new);
    }

    @Override
    public Object of(String text) {
      return Arrays.asList(text, "b").stream()
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(","));
    }
  }
}
