package io.proxywasm.classlib.java.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Unicode's blocks, as of Unicode 13. The name makes it a nested class of {@link
 * java.lang.Character} in a module, without a stand-in for all of that.
 */
public final class Character$UnicodeBlock extends Character$Subset {
  private static final List<Character$UnicodeBlock> ALL = new ArrayList<>();

  public static final Character$UnicodeBlock BASIC_LATIN = block("BASIC_LATIN", 0x0, 0x7F);
  public static final Character$UnicodeBlock LATIN_1_SUPPLEMENT =
      block("LATIN_1_SUPPLEMENT", 0x80, 0xFF);
  public static final Character$UnicodeBlock LATIN_EXTENDED_A =
      block("LATIN_EXTENDED_A", 0x100, 0x17F);
  public static final Character$UnicodeBlock LATIN_EXTENDED_B =
      block("LATIN_EXTENDED_B", 0x180, 0x24F);
  public static final Character$UnicodeBlock IPA_EXTENSIONS = block("IPA_EXTENSIONS", 0x250, 0x2AF);
  public static final Character$UnicodeBlock SPACING_MODIFIER_LETTERS =
      block("SPACING_MODIFIER_LETTERS", 0x2B0, 0x2FF);
  public static final Character$UnicodeBlock COMBINING_DIACRITICAL_MARKS =
      block("COMBINING_DIACRITICAL_MARKS", 0x300, 0x36F);
  public static final Character$UnicodeBlock GREEK = block("GREEK", 0x370, 0x3FF);
  public static final Character$UnicodeBlock CYRILLIC = block("CYRILLIC", 0x400, 0x4FF);
  public static final Character$UnicodeBlock CYRILLIC_SUPPLEMENTARY =
      block("CYRILLIC_SUPPLEMENTARY", 0x500, 0x52F);
  public static final Character$UnicodeBlock ARMENIAN = block("ARMENIAN", 0x530, 0x58F);
  public static final Character$UnicodeBlock HEBREW = block("HEBREW", 0x590, 0x5FF);
  public static final Character$UnicodeBlock ARABIC = block("ARABIC", 0x600, 0x6FF);
  public static final Character$UnicodeBlock SYRIAC = block("SYRIAC", 0x700, 0x74F);
  public static final Character$UnicodeBlock ARABIC_SUPPLEMENT =
      block("ARABIC_SUPPLEMENT", 0x750, 0x77F);
  public static final Character$UnicodeBlock THAANA = block("THAANA", 0x780, 0x7BF);
  public static final Character$UnicodeBlock NKO = block("NKO", 0x7C0, 0x7FF);
  public static final Character$UnicodeBlock SAMARITAN = block("SAMARITAN", 0x800, 0x83F);
  public static final Character$UnicodeBlock MANDAIC = block("MANDAIC", 0x840, 0x85F);
  public static final Character$UnicodeBlock SYRIAC_SUPPLEMENT =
      block("SYRIAC_SUPPLEMENT", 0x860, 0x86F);
  public static final Character$UnicodeBlock ARABIC_EXTENDED_A =
      block("ARABIC_EXTENDED_A", 0x8A0, 0x8FF);
  public static final Character$UnicodeBlock DEVANAGARI = block("DEVANAGARI", 0x900, 0x97F);
  public static final Character$UnicodeBlock BENGALI = block("BENGALI", 0x980, 0x9FF);
  public static final Character$UnicodeBlock GURMUKHI = block("GURMUKHI", 0xA00, 0xA7F);
  public static final Character$UnicodeBlock GUJARATI = block("GUJARATI", 0xA80, 0xAFF);
  public static final Character$UnicodeBlock ORIYA = block("ORIYA", 0xB00, 0xB7F);
  public static final Character$UnicodeBlock TAMIL = block("TAMIL", 0xB80, 0xBFF);
  public static final Character$UnicodeBlock TELUGU = block("TELUGU", 0xC00, 0xC7F);
  public static final Character$UnicodeBlock KANNADA = block("KANNADA", 0xC80, 0xCFF);
  public static final Character$UnicodeBlock MALAYALAM = block("MALAYALAM", 0xD00, 0xD7F);
  public static final Character$UnicodeBlock SINHALA = block("SINHALA", 0xD80, 0xDFF);
  public static final Character$UnicodeBlock THAI = block("THAI", 0xE00, 0xE7F);
  public static final Character$UnicodeBlock LAO = block("LAO", 0xE80, 0xEFF);
  public static final Character$UnicodeBlock TIBETAN = block("TIBETAN", 0xF00, 0xFFF);
  public static final Character$UnicodeBlock MYANMAR = block("MYANMAR", 0x1000, 0x109F);
  public static final Character$UnicodeBlock GEORGIAN = block("GEORGIAN", 0x10A0, 0x10FF);
  public static final Character$UnicodeBlock HANGUL_JAMO = block("HANGUL_JAMO", 0x1100, 0x11FF);
  public static final Character$UnicodeBlock ETHIOPIC = block("ETHIOPIC", 0x1200, 0x137F);
  public static final Character$UnicodeBlock ETHIOPIC_SUPPLEMENT =
      block("ETHIOPIC_SUPPLEMENT", 0x1380, 0x139F);
  public static final Character$UnicodeBlock CHEROKEE = block("CHEROKEE", 0x13A0, 0x13FF);
  public static final Character$UnicodeBlock UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS =
      block("UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS", 0x1400, 0x167F);
  public static final Character$UnicodeBlock OGHAM = block("OGHAM", 0x1680, 0x169F);
  public static final Character$UnicodeBlock RUNIC = block("RUNIC", 0x16A0, 0x16FF);
  public static final Character$UnicodeBlock TAGALOG = block("TAGALOG", 0x1700, 0x171F);
  public static final Character$UnicodeBlock HANUNOO = block("HANUNOO", 0x1720, 0x173F);
  public static final Character$UnicodeBlock BUHID = block("BUHID", 0x1740, 0x175F);
  public static final Character$UnicodeBlock TAGBANWA = block("TAGBANWA", 0x1760, 0x177F);
  public static final Character$UnicodeBlock KHMER = block("KHMER", 0x1780, 0x17FF);
  public static final Character$UnicodeBlock MONGOLIAN = block("MONGOLIAN", 0x1800, 0x18AF);
  public static final Character$UnicodeBlock UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS_EXTENDED =
      block("UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS_EXTENDED", 0x18B0, 0x18FF);
  public static final Character$UnicodeBlock LIMBU = block("LIMBU", 0x1900, 0x194F);
  public static final Character$UnicodeBlock TAI_LE = block("TAI_LE", 0x1950, 0x197F);
  public static final Character$UnicodeBlock NEW_TAI_LUE = block("NEW_TAI_LUE", 0x1980, 0x19DF);
  public static final Character$UnicodeBlock KHMER_SYMBOLS = block("KHMER_SYMBOLS", 0x19E0, 0x19FF);
  public static final Character$UnicodeBlock BUGINESE = block("BUGINESE", 0x1A00, 0x1A1F);
  public static final Character$UnicodeBlock TAI_THAM = block("TAI_THAM", 0x1A20, 0x1AAF);
  public static final Character$UnicodeBlock COMBINING_DIACRITICAL_MARKS_EXTENDED =
      block("COMBINING_DIACRITICAL_MARKS_EXTENDED", 0x1AB0, 0x1AFF);
  public static final Character$UnicodeBlock BALINESE = block("BALINESE", 0x1B00, 0x1B7F);
  public static final Character$UnicodeBlock SUNDANESE = block("SUNDANESE", 0x1B80, 0x1BBF);
  public static final Character$UnicodeBlock BATAK = block("BATAK", 0x1BC0, 0x1BFF);
  public static final Character$UnicodeBlock LEPCHA = block("LEPCHA", 0x1C00, 0x1C4F);
  public static final Character$UnicodeBlock OL_CHIKI = block("OL_CHIKI", 0x1C50, 0x1C7F);
  public static final Character$UnicodeBlock CYRILLIC_EXTENDED_C =
      block("CYRILLIC_EXTENDED_C", 0x1C80, 0x1C8F);
  public static final Character$UnicodeBlock GEORGIAN_EXTENDED =
      block("GEORGIAN_EXTENDED", 0x1C90, 0x1CBF);
  public static final Character$UnicodeBlock SUNDANESE_SUPPLEMENT =
      block("SUNDANESE_SUPPLEMENT", 0x1CC0, 0x1CCF);
  public static final Character$UnicodeBlock VEDIC_EXTENSIONS =
      block("VEDIC_EXTENSIONS", 0x1CD0, 0x1CFF);
  public static final Character$UnicodeBlock PHONETIC_EXTENSIONS =
      block("PHONETIC_EXTENSIONS", 0x1D00, 0x1D7F);
  public static final Character$UnicodeBlock PHONETIC_EXTENSIONS_SUPPLEMENT =
      block("PHONETIC_EXTENSIONS_SUPPLEMENT", 0x1D80, 0x1DBF);
  public static final Character$UnicodeBlock COMBINING_DIACRITICAL_MARKS_SUPPLEMENT =
      block("COMBINING_DIACRITICAL_MARKS_SUPPLEMENT", 0x1DC0, 0x1DFF);
  public static final Character$UnicodeBlock LATIN_EXTENDED_ADDITIONAL =
      block("LATIN_EXTENDED_ADDITIONAL", 0x1E00, 0x1EFF);
  public static final Character$UnicodeBlock GREEK_EXTENDED =
      block("GREEK_EXTENDED", 0x1F00, 0x1FFF);
  public static final Character$UnicodeBlock GENERAL_PUNCTUATION =
      block("GENERAL_PUNCTUATION", 0x2000, 0x206F);
  public static final Character$UnicodeBlock SUPERSCRIPTS_AND_SUBSCRIPTS =
      block("SUPERSCRIPTS_AND_SUBSCRIPTS", 0x2070, 0x209F);
  public static final Character$UnicodeBlock CURRENCY_SYMBOLS =
      block("CURRENCY_SYMBOLS", 0x20A0, 0x20CF);
  public static final Character$UnicodeBlock COMBINING_MARKS_FOR_SYMBOLS =
      block("COMBINING_MARKS_FOR_SYMBOLS", 0x20D0, 0x20FF);
  public static final Character$UnicodeBlock LETTERLIKE_SYMBOLS =
      block("LETTERLIKE_SYMBOLS", 0x2100, 0x214F);
  public static final Character$UnicodeBlock NUMBER_FORMS = block("NUMBER_FORMS", 0x2150, 0x218F);
  public static final Character$UnicodeBlock ARROWS = block("ARROWS", 0x2190, 0x21FF);
  public static final Character$UnicodeBlock MATHEMATICAL_OPERATORS =
      block("MATHEMATICAL_OPERATORS", 0x2200, 0x22FF);
  public static final Character$UnicodeBlock MISCELLANEOUS_TECHNICAL =
      block("MISCELLANEOUS_TECHNICAL", 0x2300, 0x23FF);
  public static final Character$UnicodeBlock CONTROL_PICTURES =
      block("CONTROL_PICTURES", 0x2400, 0x243F);
  public static final Character$UnicodeBlock OPTICAL_CHARACTER_RECOGNITION =
      block("OPTICAL_CHARACTER_RECOGNITION", 0x2440, 0x245F);
  public static final Character$UnicodeBlock ENCLOSED_ALPHANUMERICS =
      block("ENCLOSED_ALPHANUMERICS", 0x2460, 0x24FF);
  public static final Character$UnicodeBlock BOX_DRAWING = block("BOX_DRAWING", 0x2500, 0x257F);
  public static final Character$UnicodeBlock BLOCK_ELEMENTS =
      block("BLOCK_ELEMENTS", 0x2580, 0x259F);
  public static final Character$UnicodeBlock GEOMETRIC_SHAPES =
      block("GEOMETRIC_SHAPES", 0x25A0, 0x25FF);
  public static final Character$UnicodeBlock MISCELLANEOUS_SYMBOLS =
      block("MISCELLANEOUS_SYMBOLS", 0x2600, 0x26FF);
  public static final Character$UnicodeBlock DINGBATS = block("DINGBATS", 0x2700, 0x27BF);
  public static final Character$UnicodeBlock MISCELLANEOUS_MATHEMATICAL_SYMBOLS_A =
      block("MISCELLANEOUS_MATHEMATICAL_SYMBOLS_A", 0x27C0, 0x27EF);
  public static final Character$UnicodeBlock SUPPLEMENTAL_ARROWS_A =
      block("SUPPLEMENTAL_ARROWS_A", 0x27F0, 0x27FF);
  public static final Character$UnicodeBlock BRAILLE_PATTERNS =
      block("BRAILLE_PATTERNS", 0x2800, 0x28FF);
  public static final Character$UnicodeBlock SUPPLEMENTAL_ARROWS_B =
      block("SUPPLEMENTAL_ARROWS_B", 0x2900, 0x297F);
  public static final Character$UnicodeBlock MISCELLANEOUS_MATHEMATICAL_SYMBOLS_B =
      block("MISCELLANEOUS_MATHEMATICAL_SYMBOLS_B", 0x2980, 0x29FF);
  public static final Character$UnicodeBlock SUPPLEMENTAL_MATHEMATICAL_OPERATORS =
      block("SUPPLEMENTAL_MATHEMATICAL_OPERATORS", 0x2A00, 0x2AFF);
  public static final Character$UnicodeBlock MISCELLANEOUS_SYMBOLS_AND_ARROWS =
      block("MISCELLANEOUS_SYMBOLS_AND_ARROWS", 0x2B00, 0x2BFF);
  public static final Character$UnicodeBlock GLAGOLITIC = block("GLAGOLITIC", 0x2C00, 0x2C5F);
  public static final Character$UnicodeBlock LATIN_EXTENDED_C =
      block("LATIN_EXTENDED_C", 0x2C60, 0x2C7F);
  public static final Character$UnicodeBlock COPTIC = block("COPTIC", 0x2C80, 0x2CFF);
  public static final Character$UnicodeBlock GEORGIAN_SUPPLEMENT =
      block("GEORGIAN_SUPPLEMENT", 0x2D00, 0x2D2F);
  public static final Character$UnicodeBlock TIFINAGH = block("TIFINAGH", 0x2D30, 0x2D7F);
  public static final Character$UnicodeBlock ETHIOPIC_EXTENDED =
      block("ETHIOPIC_EXTENDED", 0x2D80, 0x2DDF);
  public static final Character$UnicodeBlock CYRILLIC_EXTENDED_A =
      block("CYRILLIC_EXTENDED_A", 0x2DE0, 0x2DFF);
  public static final Character$UnicodeBlock SUPPLEMENTAL_PUNCTUATION =
      block("SUPPLEMENTAL_PUNCTUATION", 0x2E00, 0x2E7F);
  public static final Character$UnicodeBlock CJK_RADICALS_SUPPLEMENT =
      block("CJK_RADICALS_SUPPLEMENT", 0x2E80, 0x2EFF);
  public static final Character$UnicodeBlock KANGXI_RADICALS =
      block("KANGXI_RADICALS", 0x2F00, 0x2FDF);
  public static final Character$UnicodeBlock IDEOGRAPHIC_DESCRIPTION_CHARACTERS =
      block("IDEOGRAPHIC_DESCRIPTION_CHARACTERS", 0x2FF0, 0x2FFF);
  public static final Character$UnicodeBlock CJK_SYMBOLS_AND_PUNCTUATION =
      block("CJK_SYMBOLS_AND_PUNCTUATION", 0x3000, 0x303F);
  public static final Character$UnicodeBlock HIRAGANA = block("HIRAGANA", 0x3040, 0x309F);
  public static final Character$UnicodeBlock KATAKANA = block("KATAKANA", 0x30A0, 0x30FF);
  public static final Character$UnicodeBlock BOPOMOFO = block("BOPOMOFO", 0x3100, 0x312F);
  public static final Character$UnicodeBlock HANGUL_COMPATIBILITY_JAMO =
      block("HANGUL_COMPATIBILITY_JAMO", 0x3130, 0x318F);
  public static final Character$UnicodeBlock KANBUN = block("KANBUN", 0x3190, 0x319F);
  public static final Character$UnicodeBlock BOPOMOFO_EXTENDED =
      block("BOPOMOFO_EXTENDED", 0x31A0, 0x31BF);
  public static final Character$UnicodeBlock CJK_STROKES = block("CJK_STROKES", 0x31C0, 0x31EF);
  public static final Character$UnicodeBlock KATAKANA_PHONETIC_EXTENSIONS =
      block("KATAKANA_PHONETIC_EXTENSIONS", 0x31F0, 0x31FF);
  public static final Character$UnicodeBlock ENCLOSED_CJK_LETTERS_AND_MONTHS =
      block("ENCLOSED_CJK_LETTERS_AND_MONTHS", 0x3200, 0x32FF);
  public static final Character$UnicodeBlock CJK_COMPATIBILITY =
      block("CJK_COMPATIBILITY", 0x3300, 0x33FF);
  public static final Character$UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A =
      block("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A", 0x3400, 0x4DBF);
  public static final Character$UnicodeBlock YIJING_HEXAGRAM_SYMBOLS =
      block("YIJING_HEXAGRAM_SYMBOLS", 0x4DC0, 0x4DFF);
  public static final Character$UnicodeBlock CJK_UNIFIED_IDEOGRAPHS =
      block("CJK_UNIFIED_IDEOGRAPHS", 0x4E00, 0x9FFF);
  public static final Character$UnicodeBlock YI_SYLLABLES = block("YI_SYLLABLES", 0xA000, 0xA48F);
  public static final Character$UnicodeBlock YI_RADICALS = block("YI_RADICALS", 0xA490, 0xA4CF);
  public static final Character$UnicodeBlock LISU = block("LISU", 0xA4D0, 0xA4FF);
  public static final Character$UnicodeBlock VAI = block("VAI", 0xA500, 0xA63F);
  public static final Character$UnicodeBlock CYRILLIC_EXTENDED_B =
      block("CYRILLIC_EXTENDED_B", 0xA640, 0xA69F);
  public static final Character$UnicodeBlock BAMUM = block("BAMUM", 0xA6A0, 0xA6FF);
  public static final Character$UnicodeBlock MODIFIER_TONE_LETTERS =
      block("MODIFIER_TONE_LETTERS", 0xA700, 0xA71F);
  public static final Character$UnicodeBlock LATIN_EXTENDED_D =
      block("LATIN_EXTENDED_D", 0xA720, 0xA7FF);
  public static final Character$UnicodeBlock SYLOTI_NAGRI = block("SYLOTI_NAGRI", 0xA800, 0xA82F);
  public static final Character$UnicodeBlock COMMON_INDIC_NUMBER_FORMS =
      block("COMMON_INDIC_NUMBER_FORMS", 0xA830, 0xA83F);
  public static final Character$UnicodeBlock PHAGS_PA = block("PHAGS_PA", 0xA840, 0xA87F);
  public static final Character$UnicodeBlock SAURASHTRA = block("SAURASHTRA", 0xA880, 0xA8DF);
  public static final Character$UnicodeBlock DEVANAGARI_EXTENDED =
      block("DEVANAGARI_EXTENDED", 0xA8E0, 0xA8FF);
  public static final Character$UnicodeBlock KAYAH_LI = block("KAYAH_LI", 0xA900, 0xA92F);
  public static final Character$UnicodeBlock REJANG = block("REJANG", 0xA930, 0xA95F);
  public static final Character$UnicodeBlock HANGUL_JAMO_EXTENDED_A =
      block("HANGUL_JAMO_EXTENDED_A", 0xA960, 0xA97F);
  public static final Character$UnicodeBlock JAVANESE = block("JAVANESE", 0xA980, 0xA9DF);
  public static final Character$UnicodeBlock MYANMAR_EXTENDED_B =
      block("MYANMAR_EXTENDED_B", 0xA9E0, 0xA9FF);
  public static final Character$UnicodeBlock CHAM = block("CHAM", 0xAA00, 0xAA5F);
  public static final Character$UnicodeBlock MYANMAR_EXTENDED_A =
      block("MYANMAR_EXTENDED_A", 0xAA60, 0xAA7F);
  public static final Character$UnicodeBlock TAI_VIET = block("TAI_VIET", 0xAA80, 0xAADF);
  public static final Character$UnicodeBlock MEETEI_MAYEK_EXTENSIONS =
      block("MEETEI_MAYEK_EXTENSIONS", 0xAAE0, 0xAAFF);
  public static final Character$UnicodeBlock ETHIOPIC_EXTENDED_A =
      block("ETHIOPIC_EXTENDED_A", 0xAB00, 0xAB2F);
  public static final Character$UnicodeBlock LATIN_EXTENDED_E =
      block("LATIN_EXTENDED_E", 0xAB30, 0xAB6F);
  public static final Character$UnicodeBlock CHEROKEE_SUPPLEMENT =
      block("CHEROKEE_SUPPLEMENT", 0xAB70, 0xABBF);
  public static final Character$UnicodeBlock MEETEI_MAYEK = block("MEETEI_MAYEK", 0xABC0, 0xABFF);
  public static final Character$UnicodeBlock HANGUL_SYLLABLES =
      block("HANGUL_SYLLABLES", 0xAC00, 0xD7AF);
  public static final Character$UnicodeBlock HANGUL_JAMO_EXTENDED_B =
      block("HANGUL_JAMO_EXTENDED_B", 0xD7B0, 0xD7FF);
  public static final Character$UnicodeBlock HIGH_SURROGATES =
      block("HIGH_SURROGATES", 0xD800, 0xDB7F);
  public static final Character$UnicodeBlock HIGH_PRIVATE_USE_SURROGATES =
      block("HIGH_PRIVATE_USE_SURROGATES", 0xDB80, 0xDBFF);
  public static final Character$UnicodeBlock LOW_SURROGATES =
      block("LOW_SURROGATES", 0xDC00, 0xDFFF);
  public static final Character$UnicodeBlock PRIVATE_USE_AREA =
      block("PRIVATE_USE_AREA", 0xE000, 0xF8FF);
  public static final Character$UnicodeBlock CJK_COMPATIBILITY_IDEOGRAPHS =
      block("CJK_COMPATIBILITY_IDEOGRAPHS", 0xF900, 0xFAFF);
  public static final Character$UnicodeBlock ALPHABETIC_PRESENTATION_FORMS =
      block("ALPHABETIC_PRESENTATION_FORMS", 0xFB00, 0xFB4F);
  public static final Character$UnicodeBlock ARABIC_PRESENTATION_FORMS_A =
      block("ARABIC_PRESENTATION_FORMS_A", 0xFB50, 0xFDFF);
  public static final Character$UnicodeBlock VARIATION_SELECTORS =
      block("VARIATION_SELECTORS", 0xFE00, 0xFE0F);
  public static final Character$UnicodeBlock VERTICAL_FORMS =
      block("VERTICAL_FORMS", 0xFE10, 0xFE1F);
  public static final Character$UnicodeBlock COMBINING_HALF_MARKS =
      block("COMBINING_HALF_MARKS", 0xFE20, 0xFE2F);
  public static final Character$UnicodeBlock CJK_COMPATIBILITY_FORMS =
      block("CJK_COMPATIBILITY_FORMS", 0xFE30, 0xFE4F);
  public static final Character$UnicodeBlock SMALL_FORM_VARIANTS =
      block("SMALL_FORM_VARIANTS", 0xFE50, 0xFE6F);
  public static final Character$UnicodeBlock ARABIC_PRESENTATION_FORMS_B =
      block("ARABIC_PRESENTATION_FORMS_B", 0xFE70, 0xFEFF);
  public static final Character$UnicodeBlock HALFWIDTH_AND_FULLWIDTH_FORMS =
      block("HALFWIDTH_AND_FULLWIDTH_FORMS", 0xFF00, 0xFFEF);
  public static final Character$UnicodeBlock SPECIALS = block("SPECIALS", 0xFFF0, 0xFFFF);
  public static final Character$UnicodeBlock LINEAR_B_SYLLABARY =
      block("LINEAR_B_SYLLABARY", 0x10000, 0x1007F);
  public static final Character$UnicodeBlock LINEAR_B_IDEOGRAMS =
      block("LINEAR_B_IDEOGRAMS", 0x10080, 0x100FF);
  public static final Character$UnicodeBlock AEGEAN_NUMBERS =
      block("AEGEAN_NUMBERS", 0x10100, 0x1013F);
  public static final Character$UnicodeBlock ANCIENT_GREEK_NUMBERS =
      block("ANCIENT_GREEK_NUMBERS", 0x10140, 0x1018F);
  public static final Character$UnicodeBlock ANCIENT_SYMBOLS =
      block("ANCIENT_SYMBOLS", 0x10190, 0x101CF);
  public static final Character$UnicodeBlock PHAISTOS_DISC =
      block("PHAISTOS_DISC", 0x101D0, 0x101FF);
  public static final Character$UnicodeBlock LYCIAN = block("LYCIAN", 0x10280, 0x1029F);
  public static final Character$UnicodeBlock CARIAN = block("CARIAN", 0x102A0, 0x102DF);
  public static final Character$UnicodeBlock COPTIC_EPACT_NUMBERS =
      block("COPTIC_EPACT_NUMBERS", 0x102E0, 0x102FF);
  public static final Character$UnicodeBlock OLD_ITALIC = block("OLD_ITALIC", 0x10300, 0x1032F);
  public static final Character$UnicodeBlock GOTHIC = block("GOTHIC", 0x10330, 0x1034F);
  public static final Character$UnicodeBlock OLD_PERMIC = block("OLD_PERMIC", 0x10350, 0x1037F);
  public static final Character$UnicodeBlock UGARITIC = block("UGARITIC", 0x10380, 0x1039F);
  public static final Character$UnicodeBlock OLD_PERSIAN = block("OLD_PERSIAN", 0x103A0, 0x103DF);
  public static final Character$UnicodeBlock DESERET = block("DESERET", 0x10400, 0x1044F);
  public static final Character$UnicodeBlock SHAVIAN = block("SHAVIAN", 0x10450, 0x1047F);
  public static final Character$UnicodeBlock OSMANYA = block("OSMANYA", 0x10480, 0x104AF);
  public static final Character$UnicodeBlock OSAGE = block("OSAGE", 0x104B0, 0x104FF);
  public static final Character$UnicodeBlock ELBASAN = block("ELBASAN", 0x10500, 0x1052F);
  public static final Character$UnicodeBlock CAUCASIAN_ALBANIAN =
      block("CAUCASIAN_ALBANIAN", 0x10530, 0x1056F);
  public static final Character$UnicodeBlock LINEAR_A = block("LINEAR_A", 0x10600, 0x1077F);
  public static final Character$UnicodeBlock CYPRIOT_SYLLABARY =
      block("CYPRIOT_SYLLABARY", 0x10800, 0x1083F);
  public static final Character$UnicodeBlock IMPERIAL_ARAMAIC =
      block("IMPERIAL_ARAMAIC", 0x10840, 0x1085F);
  public static final Character$UnicodeBlock PALMYRENE = block("PALMYRENE", 0x10860, 0x1087F);
  public static final Character$UnicodeBlock NABATAEAN = block("NABATAEAN", 0x10880, 0x108AF);
  public static final Character$UnicodeBlock HATRAN = block("HATRAN", 0x108E0, 0x108FF);
  public static final Character$UnicodeBlock PHOENICIAN = block("PHOENICIAN", 0x10900, 0x1091F);
  public static final Character$UnicodeBlock LYDIAN = block("LYDIAN", 0x10920, 0x1093F);
  public static final Character$UnicodeBlock MEROITIC_HIEROGLYPHS =
      block("MEROITIC_HIEROGLYPHS", 0x10980, 0x1099F);
  public static final Character$UnicodeBlock MEROITIC_CURSIVE =
      block("MEROITIC_CURSIVE", 0x109A0, 0x109FF);
  public static final Character$UnicodeBlock KHAROSHTHI = block("KHAROSHTHI", 0x10A00, 0x10A5F);
  public static final Character$UnicodeBlock OLD_SOUTH_ARABIAN =
      block("OLD_SOUTH_ARABIAN", 0x10A60, 0x10A7F);
  public static final Character$UnicodeBlock OLD_NORTH_ARABIAN =
      block("OLD_NORTH_ARABIAN", 0x10A80, 0x10A9F);
  public static final Character$UnicodeBlock MANICHAEAN = block("MANICHAEAN", 0x10AC0, 0x10AFF);
  public static final Character$UnicodeBlock AVESTAN = block("AVESTAN", 0x10B00, 0x10B3F);
  public static final Character$UnicodeBlock INSCRIPTIONAL_PARTHIAN =
      block("INSCRIPTIONAL_PARTHIAN", 0x10B40, 0x10B5F);
  public static final Character$UnicodeBlock INSCRIPTIONAL_PAHLAVI =
      block("INSCRIPTIONAL_PAHLAVI", 0x10B60, 0x10B7F);
  public static final Character$UnicodeBlock PSALTER_PAHLAVI =
      block("PSALTER_PAHLAVI", 0x10B80, 0x10BAF);
  public static final Character$UnicodeBlock OLD_TURKIC = block("OLD_TURKIC", 0x10C00, 0x10C4F);
  public static final Character$UnicodeBlock OLD_HUNGARIAN =
      block("OLD_HUNGARIAN", 0x10C80, 0x10CFF);
  public static final Character$UnicodeBlock HANIFI_ROHINGYA =
      block("HANIFI_ROHINGYA", 0x10D00, 0x10D3F);
  public static final Character$UnicodeBlock RUMI_NUMERAL_SYMBOLS =
      block("RUMI_NUMERAL_SYMBOLS", 0x10E60, 0x10E7F);
  public static final Character$UnicodeBlock YEZIDI = block("YEZIDI", 0x10E80, 0x10EBF);
  public static final Character$UnicodeBlock OLD_SOGDIAN = block("OLD_SOGDIAN", 0x10F00, 0x10F2F);
  public static final Character$UnicodeBlock SOGDIAN = block("SOGDIAN", 0x10F30, 0x10F6F);
  public static final Character$UnicodeBlock CHORASMIAN = block("CHORASMIAN", 0x10FB0, 0x10FDF);
  public static final Character$UnicodeBlock ELYMAIC = block("ELYMAIC", 0x10FE0, 0x10FFF);
  public static final Character$UnicodeBlock BRAHMI = block("BRAHMI", 0x11000, 0x1107F);
  public static final Character$UnicodeBlock KAITHI = block("KAITHI", 0x11080, 0x110CF);
  public static final Character$UnicodeBlock SORA_SOMPENG = block("SORA_SOMPENG", 0x110D0, 0x110FF);
  public static final Character$UnicodeBlock CHAKMA = block("CHAKMA", 0x11100, 0x1114F);
  public static final Character$UnicodeBlock MAHAJANI = block("MAHAJANI", 0x11150, 0x1117F);
  public static final Character$UnicodeBlock SHARADA = block("SHARADA", 0x11180, 0x111DF);
  public static final Character$UnicodeBlock SINHALA_ARCHAIC_NUMBERS =
      block("SINHALA_ARCHAIC_NUMBERS", 0x111E0, 0x111FF);
  public static final Character$UnicodeBlock KHOJKI = block("KHOJKI", 0x11200, 0x1124F);
  public static final Character$UnicodeBlock MULTANI = block("MULTANI", 0x11280, 0x112AF);
  public static final Character$UnicodeBlock KHUDAWADI = block("KHUDAWADI", 0x112B0, 0x112FF);
  public static final Character$UnicodeBlock GRANTHA = block("GRANTHA", 0x11300, 0x1137F);
  public static final Character$UnicodeBlock NEWA = block("NEWA", 0x11400, 0x1147F);
  public static final Character$UnicodeBlock TIRHUTA = block("TIRHUTA", 0x11480, 0x114DF);
  public static final Character$UnicodeBlock SIDDHAM = block("SIDDHAM", 0x11580, 0x115FF);
  public static final Character$UnicodeBlock MODI = block("MODI", 0x11600, 0x1165F);
  public static final Character$UnicodeBlock MONGOLIAN_SUPPLEMENT =
      block("MONGOLIAN_SUPPLEMENT", 0x11660, 0x1167F);
  public static final Character$UnicodeBlock TAKRI = block("TAKRI", 0x11680, 0x116CF);
  public static final Character$UnicodeBlock AHOM = block("AHOM", 0x11700, 0x1173F);
  public static final Character$UnicodeBlock DOGRA = block("DOGRA", 0x11800, 0x1184F);
  public static final Character$UnicodeBlock WARANG_CITI = block("WARANG_CITI", 0x118A0, 0x118FF);
  public static final Character$UnicodeBlock DIVES_AKURU = block("DIVES_AKURU", 0x11900, 0x1195F);
  public static final Character$UnicodeBlock NANDINAGARI = block("NANDINAGARI", 0x119A0, 0x119FF);
  public static final Character$UnicodeBlock ZANABAZAR_SQUARE =
      block("ZANABAZAR_SQUARE", 0x11A00, 0x11A4F);
  public static final Character$UnicodeBlock SOYOMBO = block("SOYOMBO", 0x11A50, 0x11AAF);
  public static final Character$UnicodeBlock PAU_CIN_HAU = block("PAU_CIN_HAU", 0x11AC0, 0x11AFF);
  public static final Character$UnicodeBlock BHAIKSUKI = block("BHAIKSUKI", 0x11C00, 0x11C6F);
  public static final Character$UnicodeBlock MARCHEN = block("MARCHEN", 0x11C70, 0x11CBF);
  public static final Character$UnicodeBlock MASARAM_GONDI =
      block("MASARAM_GONDI", 0x11D00, 0x11D5F);
  public static final Character$UnicodeBlock GUNJALA_GONDI =
      block("GUNJALA_GONDI", 0x11D60, 0x11DAF);
  public static final Character$UnicodeBlock MAKASAR = block("MAKASAR", 0x11EE0, 0x11EFF);
  public static final Character$UnicodeBlock LISU_SUPPLEMENT =
      block("LISU_SUPPLEMENT", 0x11FB0, 0x11FBF);
  public static final Character$UnicodeBlock TAMIL_SUPPLEMENT =
      block("TAMIL_SUPPLEMENT", 0x11FC0, 0x11FFF);
  public static final Character$UnicodeBlock CUNEIFORM = block("CUNEIFORM", 0x12000, 0x123FF);
  public static final Character$UnicodeBlock CUNEIFORM_NUMBERS_AND_PUNCTUATION =
      block("CUNEIFORM_NUMBERS_AND_PUNCTUATION", 0x12400, 0x1247F);
  public static final Character$UnicodeBlock EARLY_DYNASTIC_CUNEIFORM =
      block("EARLY_DYNASTIC_CUNEIFORM", 0x12480, 0x1254F);
  public static final Character$UnicodeBlock EGYPTIAN_HIEROGLYPHS =
      block("EGYPTIAN_HIEROGLYPHS", 0x13000, 0x1342F);
  public static final Character$UnicodeBlock EGYPTIAN_HIEROGLYPH_FORMAT_CONTROLS =
      block("EGYPTIAN_HIEROGLYPH_FORMAT_CONTROLS", 0x13430, 0x1343F);
  public static final Character$UnicodeBlock ANATOLIAN_HIEROGLYPHS =
      block("ANATOLIAN_HIEROGLYPHS", 0x14400, 0x1467F);
  public static final Character$UnicodeBlock BAMUM_SUPPLEMENT =
      block("BAMUM_SUPPLEMENT", 0x16800, 0x16A3F);
  public static final Character$UnicodeBlock MRO = block("MRO", 0x16A40, 0x16A6F);
  public static final Character$UnicodeBlock BASSA_VAH = block("BASSA_VAH", 0x16AD0, 0x16AFF);
  public static final Character$UnicodeBlock PAHAWH_HMONG = block("PAHAWH_HMONG", 0x16B00, 0x16B8F);
  public static final Character$UnicodeBlock MEDEFAIDRIN = block("MEDEFAIDRIN", 0x16E40, 0x16E9F);
  public static final Character$UnicodeBlock MIAO = block("MIAO", 0x16F00, 0x16F9F);
  public static final Character$UnicodeBlock IDEOGRAPHIC_SYMBOLS_AND_PUNCTUATION =
      block("IDEOGRAPHIC_SYMBOLS_AND_PUNCTUATION", 0x16FE0, 0x16FFF);
  public static final Character$UnicodeBlock TANGUT = block("TANGUT", 0x17000, 0x187FF);
  public static final Character$UnicodeBlock TANGUT_COMPONENTS =
      block("TANGUT_COMPONENTS", 0x18800, 0x18AFF);
  public static final Character$UnicodeBlock KHITAN_SMALL_SCRIPT =
      block("KHITAN_SMALL_SCRIPT", 0x18B00, 0x18CFF);
  public static final Character$UnicodeBlock TANGUT_SUPPLEMENT =
      block("TANGUT_SUPPLEMENT", 0x18D00, 0x18D8F);
  public static final Character$UnicodeBlock KANA_SUPPLEMENT =
      block("KANA_SUPPLEMENT", 0x1B000, 0x1B0FF);
  public static final Character$UnicodeBlock KANA_EXTENDED_A =
      block("KANA_EXTENDED_A", 0x1B100, 0x1B12F);
  public static final Character$UnicodeBlock SMALL_KANA_EXTENSION =
      block("SMALL_KANA_EXTENSION", 0x1B130, 0x1B16F);
  public static final Character$UnicodeBlock NUSHU = block("NUSHU", 0x1B170, 0x1B2FF);
  public static final Character$UnicodeBlock DUPLOYAN = block("DUPLOYAN", 0x1BC00, 0x1BC9F);
  public static final Character$UnicodeBlock SHORTHAND_FORMAT_CONTROLS =
      block("SHORTHAND_FORMAT_CONTROLS", 0x1BCA0, 0x1BCAF);
  public static final Character$UnicodeBlock BYZANTINE_MUSICAL_SYMBOLS =
      block("BYZANTINE_MUSICAL_SYMBOLS", 0x1D000, 0x1D0FF);
  public static final Character$UnicodeBlock MUSICAL_SYMBOLS =
      block("MUSICAL_SYMBOLS", 0x1D100, 0x1D1FF);
  public static final Character$UnicodeBlock ANCIENT_GREEK_MUSICAL_NOTATION =
      block("ANCIENT_GREEK_MUSICAL_NOTATION", 0x1D200, 0x1D24F);
  public static final Character$UnicodeBlock MAYAN_NUMERALS =
      block("MAYAN_NUMERALS", 0x1D2E0, 0x1D2FF);
  public static final Character$UnicodeBlock TAI_XUAN_JING_SYMBOLS =
      block("TAI_XUAN_JING_SYMBOLS", 0x1D300, 0x1D35F);
  public static final Character$UnicodeBlock COUNTING_ROD_NUMERALS =
      block("COUNTING_ROD_NUMERALS", 0x1D360, 0x1D37F);
  public static final Character$UnicodeBlock MATHEMATICAL_ALPHANUMERIC_SYMBOLS =
      block("MATHEMATICAL_ALPHANUMERIC_SYMBOLS", 0x1D400, 0x1D7FF);
  public static final Character$UnicodeBlock SUTTON_SIGNWRITING =
      block("SUTTON_SIGNWRITING", 0x1D800, 0x1DAAF);
  public static final Character$UnicodeBlock GLAGOLITIC_SUPPLEMENT =
      block("GLAGOLITIC_SUPPLEMENT", 0x1E000, 0x1E02F);
  public static final Character$UnicodeBlock NYIAKENG_PUACHUE_HMONG =
      block("NYIAKENG_PUACHUE_HMONG", 0x1E100, 0x1E14F);
  public static final Character$UnicodeBlock WANCHO = block("WANCHO", 0x1E2C0, 0x1E2FF);
  public static final Character$UnicodeBlock MENDE_KIKAKUI =
      block("MENDE_KIKAKUI", 0x1E800, 0x1E8DF);
  public static final Character$UnicodeBlock ADLAM = block("ADLAM", 0x1E900, 0x1E95F);
  public static final Character$UnicodeBlock INDIC_SIYAQ_NUMBERS =
      block("INDIC_SIYAQ_NUMBERS", 0x1EC70, 0x1ECBF);
  public static final Character$UnicodeBlock OTTOMAN_SIYAQ_NUMBERS =
      block("OTTOMAN_SIYAQ_NUMBERS", 0x1ED00, 0x1ED4F);
  public static final Character$UnicodeBlock ARABIC_MATHEMATICAL_ALPHABETIC_SYMBOLS =
      block("ARABIC_MATHEMATICAL_ALPHABETIC_SYMBOLS", 0x1EE00, 0x1EEFF);
  public static final Character$UnicodeBlock MAHJONG_TILES =
      block("MAHJONG_TILES", 0x1F000, 0x1F02F);
  public static final Character$UnicodeBlock DOMINO_TILES = block("DOMINO_TILES", 0x1F030, 0x1F09F);
  public static final Character$UnicodeBlock PLAYING_CARDS =
      block("PLAYING_CARDS", 0x1F0A0, 0x1F0FF);
  public static final Character$UnicodeBlock ENCLOSED_ALPHANUMERIC_SUPPLEMENT =
      block("ENCLOSED_ALPHANUMERIC_SUPPLEMENT", 0x1F100, 0x1F1FF);
  public static final Character$UnicodeBlock ENCLOSED_IDEOGRAPHIC_SUPPLEMENT =
      block("ENCLOSED_IDEOGRAPHIC_SUPPLEMENT", 0x1F200, 0x1F2FF);
  public static final Character$UnicodeBlock MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS =
      block("MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS", 0x1F300, 0x1F5FF);
  public static final Character$UnicodeBlock EMOTICONS = block("EMOTICONS", 0x1F600, 0x1F64F);
  public static final Character$UnicodeBlock ORNAMENTAL_DINGBATS =
      block("ORNAMENTAL_DINGBATS", 0x1F650, 0x1F67F);
  public static final Character$UnicodeBlock TRANSPORT_AND_MAP_SYMBOLS =
      block("TRANSPORT_AND_MAP_SYMBOLS", 0x1F680, 0x1F6FF);
  public static final Character$UnicodeBlock ALCHEMICAL_SYMBOLS =
      block("ALCHEMICAL_SYMBOLS", 0x1F700, 0x1F77F);
  public static final Character$UnicodeBlock GEOMETRIC_SHAPES_EXTENDED =
      block("GEOMETRIC_SHAPES_EXTENDED", 0x1F780, 0x1F7FF);
  public static final Character$UnicodeBlock SUPPLEMENTAL_ARROWS_C =
      block("SUPPLEMENTAL_ARROWS_C", 0x1F800, 0x1F8FF);
  public static final Character$UnicodeBlock SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS =
      block("SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS", 0x1F900, 0x1F9FF);
  public static final Character$UnicodeBlock CHESS_SYMBOLS =
      block("CHESS_SYMBOLS", 0x1FA00, 0x1FA6F);
  public static final Character$UnicodeBlock SYMBOLS_AND_PICTOGRAPHS_EXTENDED_A =
      block("SYMBOLS_AND_PICTOGRAPHS_EXTENDED_A", 0x1FA70, 0x1FAFF);
  public static final Character$UnicodeBlock SYMBOLS_FOR_LEGACY_COMPUTING =
      block("SYMBOLS_FOR_LEGACY_COMPUTING", 0x1FB00, 0x1FBFF);
  public static final Character$UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B =
      block("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B", 0x20000, 0x2A6DF);
  public static final Character$UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_C =
      block("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_C", 0x2A700, 0x2B73F);
  public static final Character$UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_D =
      block("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_D", 0x2B740, 0x2B81F);
  public static final Character$UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_E =
      block("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_E", 0x2B820, 0x2CEAF);
  public static final Character$UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_F =
      block("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_F", 0x2CEB0, 0x2EBEF);
  public static final Character$UnicodeBlock CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT =
      block("CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT", 0x2F800, 0x2FA1F);
  public static final Character$UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_G =
      block("CJK_UNIFIED_IDEOGRAPHS_EXTENSION_G", 0x30000, 0x3134F);
  public static final Character$UnicodeBlock TAGS = block("TAGS", 0xE0000, 0xE007F);
  public static final Character$UnicodeBlock VARIATION_SELECTORS_SUPPLEMENT =
      block("VARIATION_SELECTORS_SUPPLEMENT", 0xE0100, 0xE01EF);
  public static final Character$UnicodeBlock SUPPLEMENTARY_PRIVATE_USE_AREA_A =
      block("SUPPLEMENTARY_PRIVATE_USE_AREA_A", 0xF0000, 0xFFFFF);
  public static final Character$UnicodeBlock SUPPLEMENTARY_PRIVATE_USE_AREA_B =
      block("SUPPLEMENTARY_PRIVATE_USE_AREA_B", 0x100000, 0x10FFFF);

  private final int first;
  private final int last;

  private Character$UnicodeBlock(String name, int first, int last) {
    super(name);
    this.first = first;
    this.last = last;
  }

  private static Character$UnicodeBlock block(String name, int first, int last) {
    var block = new Character$UnicodeBlock(name, first, last);
    ALL.add(block);
    return block;
  }

  public static @Nullable Character$UnicodeBlock of(char c) {
    return of((int) c);
  }

  public static @Nullable Character$UnicodeBlock of(int codePoint) {
    if (!Character.isValidCodePoint(codePoint)) {
      throw new IllegalArgumentException(
          "Not a valid Unicode code point: 0x"
              + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT));
    }
    for (Character$UnicodeBlock block : ALL) {
      if (codePoint <= block.last) {
        return codePoint >= block.first ? block : null;
      }
    }
    return null;
  }

  public static Character$UnicodeBlock forName(String name) {
    String wanted = letters(name);
    for (Character$UnicodeBlock block : ALL) {
      if (letters(block.toString()).equals(wanted)) {
        return block;
      }
    }
    throw new IllegalArgumentException("Not a valid block name: " + name);
  }

  /** Returns a name as it is compared: blocks are named with spaces, without, or as the fields. */
  private static String letters(String name) {
    var letters = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != ' ' && c != '_' && c != '-') {
        letters.append(c);
      }
    }
    return letters.toString().toUpperCase(Locale.US);
  }
}
