package io.proxywasm.classlib.methods.java.time;

import io.proxywasm.classlib.Missing;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What {@link ZoneId} has as constants. */
public final class ZoneIdMethods {
  private static final String SHORT_IDS =
      "ACT=Australia/Darwin,AET=Australia/Sydney,AGT=America/Argentina/Buenos_Aires,"
          + "ART=Africa/Cairo,AST=America/Anchorage,BET=America/Sao_Paulo,"
          + "BST=Asia/Dhaka,CAT=Africa/Harare,CNT=America/St_Johns,"
          + "CST=America/Chicago,CTT=Asia/Shanghai,EAT=Africa/Addis_Ababa,"
          + "ECT=Europe/Paris,IET=America/Indiana/Indianapolis,IST=Asia/Kolkata,"
          + "JST=Asia/Tokyo,MIT=Pacific/Apia,NET=Asia/Yerevan,"
          + "NST=Pacific/Auckland,PLT=Asia/Karachi,PNT=America/Phoenix,"
          + "PRT=America/Puerto_Rico,PST=America/Los_Angeles,SST=Pacific/Guadalcanal,"
          + "VST=Asia/Ho_Chi_Minh,EST=-05:00,MST=-07:00,"
          + "HST=-10:00";

  private static final int SHORT_LENGTH = 3;

  private ZoneIdMethods() {}

  /** Returns the constant {@code SHORT_IDS}. */
  public static Map<String, String> shortIds() {
    var ids = new HashMap<String, String>();
    for (String id : SHORT_IDS.split(",", -1)) {
      ids.put(id.substring(0, SHORT_LENGTH), id.substring(SHORT_LENGTH + 1));
    }
    return Map.copyOf(ids);
  }

  public static ZoneId of(String id) {
    if (id.length() <= 1) {
      return ZoneOffset.of(id);
    }
    try {
      return original(id);
    } catch (DateTimeException e) {
      boolean isPrefixed = id.startsWith("UT") || id.startsWith("GMT");
      if (isPrefixed && (id.indexOf('+') > 0 || id.indexOf('-') > 0)) {
        throw new DateTimeException("Invalid ID for offset-based ZoneId: " + id, e);
      }
      throw e;
    }
  }

  /** Needs the names of zones in all languages. */
  @Missing
  @OnInstance
  public static native String getDisplayName(ZoneId zone, TextStyle style, Locale locale);

  /** A module knows no other. */
  public static ZoneId systemDefault() {
    return ZoneId.of("UTC");
  }

  @Original("of")
  private static native ZoneId original(String id);
}
