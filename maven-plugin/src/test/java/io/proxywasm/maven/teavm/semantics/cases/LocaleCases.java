package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names of locales. What they mean is data that no filter has. */
@SuppressWarnings({"deprecation", "ReferenceEquality", "EqualsIncompatibleType"}) // on purpose
final class LocaleCases {
  private static final List<String> TAGS =
      List.of(
          "",
          "de",
          "DE",
          "de-at",
          "de-AT-1996",
          "zh-hant-tw",
          "es-419",
          "sr-LATN-rs",
          "en-US-posix",
          "sl-rozaj-biske",
          "sl-rozaj-rozaj",
          "de-1901-1996",
          "de-DE-u-co-phonebk",
          "und",
          "und-us",
          "x-own",
          "x-own-PRIVATE",
          "en-x-own",
          "x",
          "en-x",
          "de-POSIX-x-URP-lvariant-Abc-Def",
          "de-x-lvariant-Abc",
          "de-x-lvariant",
          "x-lvariant-abc",
          "zh-cmn-hans-cn",
          "zh-yue",
          "zh-min-nan",
          "i-klingon",
          "I-KLINGON",
          "en-GB-oed",
          "cel-gaulish",
          "i-default",
          "art-lojban",
          "no-bok",
          "sgn-be-fr",
          "i-enochian",
          "zh-hakka",
          "i-unknown",
          "ja-jp-u-ca-japanese-x-lvariant-JP",
          "th-TH-u-nu-thai-x-lvariant-TH",
          "en-a-bbb-x-own",
          "en-b-warble-a-babble",
          "en-a-bbb-a-ccc",
          "en-a",
          "en-a-b",
          "en-u",
          "en-u-attr-abc-attr",
          "en-u-ca-gregory-ca-japanese-nu-latn",
          "en-u-ca",
          "en-u-kn-true-ca-islamic-civil",
          "en-u-zz-aa-bb",
          "en-t-jp-u-ca-roc",
          "ar-u-1a-abc",
          "d",
          "abcdefghi",
          "de_AT",
          "de-",
          "-de",
          "de--AT",
          "de-AT-",
          "de-é",
          "de-AT-12345",
          "de-1234",
          "de-abcd-efgh",
          "abcd",
          "abcde",
          "abc-def-ghi-jkl-mno",
          "iw",
          "in-ID",
          "ji",
          "he",
          "mo",
          "no-NO-ny",
          "de-AT-DE",
          "a-b-c",
          "en-0-abc-9-def",
          "EN-U-CO-STANDARD-X-LOWER",
          "ru-a-aa-z-zz-x-y");

  private LocaleCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    var matrix = new Matrix<Locale>();
    for (String tag : TAGS) {
      matrix.on("tag " + tag, () -> Locale.forLanguageTag(tag));
    }
    for (String[] parts : parts()) {
      matrix.on("locale " + Arrays.toString(parts), () -> new Locale(parts[0], parts[1], parts[2]));
    }
    matrix
        .run("text", Locale::toString)
        .run("tag", Locale::toLanguageTag)
        .run("parts", LocaleCases::shown)
        .run("extensions", LocaleCases::extensions)
        .run("stripped", l -> l.stripExtensions() + "|" + l.stripExtensions().toLanguageTag())
        .run("again", l -> Locale.forLanguageTag(l.toLanguageTag()).equals(l))
        .run("copy", l -> l.clone().equals(l) + "" + (l.clone().hashCode() == l.hashCode()));
    cases.addAll(matrix.cases());
    cases.addAll(constants());
    cases.addAll(others());
    return cases;
  }

  private static List<String[]> parts() {
    return Stream.of(
            "de,AT,",
            "DE,at,x",
            ",,",
            ",US,",
            ",,v",
            "en,,v",
            "en,,POSIX_x",
            "de,DE,1901_posix_1996",
            "ja,JP,JP",
            "JA,jp,JP",
            "th,TH,TH",
            "no,NO,NY",
            "iw,IL,",
            "in,,",
            "ji,,",
            "xyzzyxyzzy,,",
            "e1,,",
            "en,USA,",
            "en,123,",
            "en,U1,",
            "es,419,",
            "en,US,WIN",
            "en,US,a_b",
            "en,US,_a",
            "en,US,POSIX__x",
            "en,US,toolongforany",
            "é,ß,ä",
            "İ,ı,i")
        .map(text -> text.split(",", -1))
        .toList();
  }

  private static String shown(Locale locale) {
    return locale.getLanguage()
        + "|"
        + locale.getScript()
        + "|"
        + locale.getCountry()
        + "|"
        + locale.getVariant();
  }

  private static String extensions(Locale locale) {
    return locale.hasExtensions()
        + " "
        + locale.getExtensionKeys()
        + locale.getExtension('x')
        + locale.getExtension('U')
        + locale.getExtension('a')
        + new TreeSet<>(locale.getUnicodeLocaleAttributes())
        + new TreeSet<>(locale.getUnicodeLocaleKeys())
        + locale.getUnicodeLocaleType("ca")
        + locale.getUnicodeLocaleType("CO");
  }

  private static List<Case> constants() {
    return List.of(
        new Case(
            "languages",
            () ->
                List.of(
                    Locale.ENGLISH,
                    Locale.FRENCH,
                    Locale.GERMAN,
                    Locale.ITALIAN,
                    Locale.JAPANESE,
                    Locale.KOREAN,
                    Locale.CHINESE,
                    Locale.SIMPLIFIED_CHINESE,
                    Locale.TRADITIONAL_CHINESE)),
        new Case(
            "countries",
            () ->
                List.of(
                    Locale.FRANCE,
                    Locale.GERMANY,
                    Locale.ITALY,
                    Locale.JAPAN,
                    Locale.KOREA,
                    Locale.UK,
                    Locale.US,
                    Locale.CANADA,
                    Locale.CANADA_FRENCH,
                    Locale.CHINA,
                    Locale.PRC,
                    Locale.TAIWAN,
                    Locale.ROOT)),
        new Case(
            "same", () -> Locale.CHINA == Locale.PRC && Locale.CHINA == Locale.SIMPLIFIED_CHINESE),
        new Case("keys", () -> "" + Locale.PRIVATE_USE_EXTENSION + Locale.UNICODE_LOCALE_EXTENSION),
        new Case("categories", () -> List.of(Locale.Category.values())),
        new Case("category", () -> Locale.Category.valueOf("FORMAT").ordinal()),
        new Case("no category", () -> Locale.Category.valueOf("x")));
  }

  private static List<Case> others() {
    return List.of(
        new Case("one part", () -> new Locale("FR")),
        new Case("two parts", () -> new Locale("fr", "ca")),
        new Case("no part", () -> new Locale(null)),
        new Case("no country", () -> new Locale("a", null)),
        new Case("no variant", () -> new Locale("a", "b", null)),
        new Case("no tag", () -> Locale.forLanguageTag(null)),
        new Case(
            "equal",
            () -> new Locale("en", "US").equals(Locale.US) + "" + Locale.US.equals("en_US")),
        new Case("not equal", () -> new Locale("en", "US", "x").equals(Locale.US)),
        new Case(
            "wrong key", () -> Each.of(List.of('-', ' ', 'é', 'A', '0'), Locale.US::getExtension)),
        new Case(
            "wrong keyword",
            () -> Each.of(List.of("", "a", "abc", "a-"), Locale.US::getUnicodeLocaleType)),
        new Case("null keyword", () -> Locale.US.getUnicodeLocaleType(null)),
        new Case("fixed keys", () -> Locale.forLanguageTag("en-x-a").getExtensionKeys().add('a')),
        new Case("fixed attributes", () -> Locale.US.getUnicodeLocaleAttributes().add("a")),
        new Case("fixed keywords", () -> Locale.US.getUnicodeLocaleKeys().add("a")),
        new Case("language", () -> Locale.getDefault().getLanguage()),
        new Case("set", LocaleCases::set),
        new Case("set to null", () -> AtomicCases.done(() -> Locale.setDefault(null), "")),
        new Case("set none", () -> AtomicCases.done(() -> Locale.setDefault(null, Locale.US), "")),
        new Case("default of none", () -> Locale.getDefault(null)));
  }

  private static String set() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.Category.DISPLAY, Locale.FRANCE);
      String text =
          "" + Locale.getDefault(Locale.Category.DISPLAY) + Locale.getDefault().equals(before);
      Locale.setDefault(Locale.ITALY);
      return text
          + Locale.getDefault()
          + Locale.getDefault(Locale.Category.DISPLAY)
          + Locale.getDefault(Locale.Category.FORMAT);
    } finally {
      Locale.setDefault(before);
    }
  }
}
