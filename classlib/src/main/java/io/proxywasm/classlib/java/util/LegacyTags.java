package io.proxywasm.classlib.java.util;

/** The tags that were registered before tags had a grammar (RFC 5646, section 2.2.8). */
final class LegacyTags {
  private LegacyTags() {}

  /** Returns what a tag is called today; any other tag as it is. */
  static String modern(String tag) {
    return switch (Subtags.lower(tag)) {
      case "art-lojban" -> "jbo";
      case "cel-gaulish" -> "xtg-x-cel-gaulish";
      case "en-gb-oed" -> "en-GB-x-oed";
      case "i-ami" -> "ami";
      case "i-bnn" -> "bnn";
      case "i-default" -> "en-x-i-default";
      case "i-enochian" -> "und-x-i-enochian";
      case "i-hak", "zh-hakka" -> "hak";
      case "i-klingon" -> "tlh";
      case "i-lux" -> "lb";
      case "i-mingo" -> "see-x-i-mingo";
      case "i-navajo" -> "nv";
      case "i-pwn" -> "pwn";
      case "i-tao" -> "tao";
      case "i-tay" -> "tay";
      case "i-tsu" -> "tsu";
      case "no-bok" -> "nb";
      case "no-nyn" -> "nn";
      case "sgn-be-fr" -> "sfb";
      case "sgn-be-nl" -> "vgt";
      case "sgn-ch-de" -> "sgg";
      case "zh-guoyu" -> "cmn";
      case "zh-min" -> "nan-x-zh-min";
      case "zh-min-nan" -> "nan";
      case "zh-xiang" -> "hsn";
      default -> tag;
    };
  }
}
