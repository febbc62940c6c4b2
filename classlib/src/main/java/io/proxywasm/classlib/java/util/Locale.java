package io.proxywasm.classlib.java.util;

import java.io.Serializable;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@link java.util.Locale}: the names of locales, without the data of any. A
 * module starts in that of the United States.
 */
public final class Locale implements Cloneable, Serializable {
  public static final char PRIVATE_USE_EXTENSION = 'x';
  public static final char UNICODE_LOCALE_EXTENSION = 'u';

  public static final Locale ENGLISH = known("en", "");
  public static final Locale FRENCH = known("fr", "");
  public static final Locale GERMAN = known("de", "");
  public static final Locale ITALIAN = known("it", "");
  public static final Locale JAPANESE = known("ja", "");
  public static final Locale KOREAN = known("ko", "");
  public static final Locale CHINESE = known("zh", "");
  public static final Locale SIMPLIFIED_CHINESE = known("zh", "CN");
  public static final Locale TRADITIONAL_CHINESE = known("zh", "TW");
  public static final Locale FRANCE = known("fr", "FR");
  public static final Locale GERMANY = known("de", "DE");
  public static final Locale ITALY = known("it", "IT");
  public static final Locale JAPAN = known("ja", "JP");
  public static final Locale KOREA = known("ko", "KR");
  public static final Locale UK = known("en", "GB");
  public static final Locale US = known("en", "US");
  public static final Locale CANADA = known("en", "CA");
  public static final Locale CANADA_FRENCH = known("fr", "CA");
  public static final Locale CHINA = SIMPLIFIED_CHINESE;
  public static final Locale PRC = SIMPLIFIED_CHINESE;
  public static final Locale TAIWAN = TRADITIONAL_CHINESE;
  public static final Locale ROOT = known("", "");

  private static final long serialVersionUID = 1;

  private static Locale standard = US;
  private static Locale display = US;
  private static Locale format = US;

  /** What a default locale is for. */
  public enum Category {
    DISPLAY,
    FORMAT
  }

  private final String language;
  private final String script;
  private final String region;
  private final String variant;

  /** By key; null where there are none. */
  private final transient @Nullable SortedMap<Character, String> extensions;

  public Locale(String language) {
    this(language, "", "");
  }

  public Locale(String language, String country) {
    this(language, country, "");
  }

  public Locale(String language, String country, String variant) {
    this(
        modern(language),
        "",
        Subtags.upper(country),
        Objects.requireNonNull(variant),
        implied(language, country, variant));
  }

  /** Makes one of parts that are written as they should be. */
  Locale(
      String language,
      String script,
      String region,
      String variant,
      @Nullable SortedMap<Character, String> extensions) {
    this.language = language;
    this.script = script;
    this.region = region;
    this.variant = variant;
    this.extensions = extensions;
  }

  /** Returns a constant, which brings none of what other tags are made of into a module. */
  private static Locale known(String language, String region) {
    return new Locale(language, "", region, "", null);
  }

  /** Returns a language as it is written now: three have got other codes. */
  static String modern(String language) {
    String lower = Subtags.lower(language);
    return switch (lower) {
      case "iw" -> "he";
      case "ji" -> "yi";
      case "in" -> "id";
      default -> lower;
    };
  }

  /** Two old variants mean a calendar and digits. */
  static @Nullable SortedMap<Character, String> implied(
      String language, String region, String variant) {
    return switch (Subtags.lower(language) + "_" + Subtags.upper(region) + "_" + variant) {
      case "ja_JP_JP" -> unicode("ca-japanese");
      case "th_TH_TH" -> unicode("nu-thai");
      default -> null;
    };
  }

  private static SortedMap<Character, String> unicode(String keyword) {
    var extensions = new TreeMap<Character, String>();
    extensions.put(UNICODE_LOCALE_EXTENSION, keyword);
    return extensions;
  }

  public static Locale getDefault() {
    return standard;
  }

  public static Locale getDefault(Category category) {
    return Objects.requireNonNull(category) == Category.DISPLAY ? display : format;
  }

  public static void setDefault(Locale locale) {
    setDefault(Category.DISPLAY, locale);
    setDefault(Category.FORMAT, locale);
    standard = locale;
  }

  public static void setDefault(Category category, Locale locale) {
    Objects.requireNonNull(category);
    Objects.requireNonNull(locale);
    if (category == Category.DISPLAY) {
      display = locale;
    } else {
      format = locale;
    }
  }

  public static Locale forLanguageTag(String tag) {
    return LanguageTag.parse(tag);
  }

  public String toLanguageTag() {
    return LanguageTag.of(this);
  }

  public String getLanguage() {
    return language;
  }

  public String getScript() {
    return script;
  }

  public String getCountry() {
    return region;
  }

  public String getVariant() {
    return variant;
  }

  public boolean hasExtensions() {
    return extensions != null;
  }

  public Locale stripExtensions() {
    return extensions == null ? this : new Locale(language, script, region, variant, null);
  }

  public @Nullable String getExtension(char key) {
    String name = Subtags.lower(String.valueOf(key));
    if (!Subtags.isExtensionKey(name)) {
      throw new IllegalArgumentException("Ill-formed extension key: " + key);
    }
    return extensions == null ? null : extensions.get(name.charAt(0));
  }

  public Set<Character> getExtensionKeys() {
    return extensions == null ? Set.of() : Collections.unmodifiableSet(extensions.keySet());
  }

  public Set<String> getUnicodeLocaleAttributes() {
    return Collections.unmodifiableSet(unicode().attributes());
  }

  public Set<String> getUnicodeLocaleKeys() {
    return Collections.unmodifiableSet(unicode().keywords().keySet());
  }

  public @Nullable String getUnicodeLocaleType(String key) {
    if (!Subtags.isKeyword(key)) {
      throw new IllegalArgumentException("Ill-formed Unicode locale key: " + key);
    }
    return unicode().keywords().get(Subtags.lower(key));
  }

  private UnicodeExtension unicode() {
    String text = getExtension(UNICODE_LOCALE_EXTENSION);
    return text == null ? UnicodeExtension.NONE : UnicodeExtension.of(text);
  }

  @Override
  public String toString() {
    var text = new StringBuilder(language);
    boolean isNamed = !language.isEmpty() || !region.isEmpty();
    boolean hasMore = !variant.isEmpty() || !script.isEmpty() || extensions != null;
    if (!region.isEmpty() || (isNamed && hasMore)) {
      text.append('_').append(region);
    }
    if (isNamed && !variant.isEmpty()) {
      text.append('_').append(variant);
    }
    if (isNamed && !script.isEmpty()) {
      text.append("_#").append(script);
    }
    if (isNamed && extensions != null) {
      text.append(script.isEmpty() ? "_#" : "_").append(LanguageTag.extensions(this));
    }
    return text.toString();
  }

  @Override
  public Object clone() {
    try {
      return super.clone();
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Locale o
        && language.equals(o.language)
        && script.equals(o.script)
        && region.equals(o.region)
        && variant.equals(o.variant)
        && Objects.equals(extensions, o.extensions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(language, script, region, variant, extensions);
  }
}
