package io.proxywasm.classlib.java.util;

import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Reads language tags (RFC 5646) as far as they are well-formed. */
final class LanguageTag {
  private static final String VARIANT = "lvariant";

  private final List<String> parts;
  private int at;

  private String language = "";
  private String script = "";
  private String region = "";
  private final StringJoiner variants = new StringJoiner("_");
  private final SortedMap<Character, String> extensions = new TreeMap<>();

  private LanguageTag(String text) {
    parts = List.of(LegacyTags.modern(text).split("-", -1));
  }

  /** Returns the locale of a tag; what follows a wrong part is left out. */
  static Locale parse(String text) {
    var tag = new LanguageTag(text);
    if (Subtags.isLanguage(tag.part())) {
      tag.readLanguage();
      tag.readExtensions();
    }
    tag.readPrivate();
    String variant = tag.variants.toString();
    var extensions =
        !tag.extensions.isEmpty()
            ? tag.extensions
            : tag.script.isEmpty() ? Locale.implied(tag.language, tag.region, variant) : null;
    return new Locale(
        Locale.modern(tag.language),
        Subtags.title(tag.script),
        Subtags.upper(tag.region),
        variant,
        extensions);
  }

  /** Returns the next part; an empty one, which fits nothing, at the end. */
  private String part() {
    return at < parts.size() ? parts.get(at) : "";
  }

  private String take() {
    return parts.get(at++);
  }

  private void readLanguage() {
    language = take();
    for (int count = 0; count < 3 && Subtags.isExtendedLanguage(part()); count++) {
      String extended = take();
      language = count == 0 ? extended : language;
    }
    language = language.equalsIgnoreCase("und") ? "" : language;
    script = Subtags.isScript(part()) ? take() : "";
    region = Subtags.isRegion(part()) ? take() : "";
    while (Subtags.isVariant(part())) {
      variants.add(take());
    }
  }

  private void readExtensions() {
    while (Subtags.isExtensionKey(part()) && !part().equalsIgnoreCase("x")) {
      char key = Subtags.lower(take()).charAt(0);
      var text = new StringJoiner("-");
      while (Subtags.isExtensionPart(part())) {
        text.add(Subtags.lower(take()));
      }
      if (text.length() == 0) {
        at = parts.size();
        return;
      }
      extensions.putIfAbsent(
          key, key == 'u' ? UnicodeExtension.of(text.toString()).toString() : text.toString());
    }
  }

  /** Reads private parts. Behind {@code lvariant} stand variants that no tag can have. */
  private void readPrivate() {
    if (!part().equalsIgnoreCase("x")) {
      return;
    }
    at++;
    var text = new StringJoiner("-");
    boolean isVariant = false;
    while (Subtags.isPrivatePart(part())) {
      String part = take();
      if (isVariant) {
        variants.add(part);
      } else if (part.equalsIgnoreCase(VARIANT) && Subtags.isPrivatePart(part())) {
        isVariant = true;
      } else {
        text.add(Subtags.lower(part));
      }
    }
    if (text.length() > 0) {
      extensions.put('x', text.toString());
    }
  }

  /** Writes the tag of a locale; what no tag can have becomes private, or is left out. */
  static String of(Locale locale) {
    boolean isNynorsk = locale.toString().equals("no_NO_NY");
    String language = isNynorsk ? "nn" : locale.getLanguage();
    var tag = new StringJoiner("-");
    if (Subtags.isScript(locale.getScript())) {
      tag.add(locale.getScript());
    }
    if (Subtags.isRegion(locale.getCountry())) {
      tag.add(locale.getCountry());
    }
    var parts = new StringJoiner("-");
    if (!isNynorsk && !locale.getVariant().isEmpty()) {
      addVariants(locale.getVariant(), tag, parts);
    }
    String own = null;
    for (char key : locale.getExtensionKeys()) {
      if (key == 'x') {
        own = locale.getExtension(key);
      } else {
        tag.add(key + "-" + locale.getExtension(key));
      }
    }
    if (parts.length() > 0) {
      own = (own == null ? "" : own + "-") + VARIANT + "-" + parts;
    }
    var text = new StringJoiner("-");
    if (Subtags.isLanguage(language)) {
      text.add(language);
    } else if (tag.length() > 0 || own == null) {
      text.add("und");
    }
    if (tag.length() > 0) {
      text.add(tag.toString());
    }
    return own == null ? text.toString() : text.add("x-" + own).toString();
  }

  /** Writes the extensions of a locale, private ones last. */
  static String extensions(Locale locale) {
    var text = new StringJoiner("-");
    for (char key : locale.getExtensionKeys()) {
      if (key != 'x') {
        text.add(key + "-" + locale.getExtension(key));
      }
    }
    String own = locale.getExtension('x');
    return own == null ? text.toString() : text.add("x-" + own).toString();
  }

  private static void addVariants(String variant, StringJoiner tag, StringJoiner others) {
    boolean isVariant = true;
    for (String part : variant.split("_", -1)) {
      isVariant &= Subtags.isVariant(part);
      if (!isVariant && !Subtags.isPrivatePart(part)) {
        return;
      }
      (isVariant ? tag : others).add(part);
    }
  }
}
