package io.proxywasm.classlib.java.util;

import java.io.IOException;
import java.io.Writer;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes properties as their reader reads them. */
final class PropertiesWriter {
  private final Writer out;
  private final boolean escapesUnicode;

  PropertiesWriter(Writer out, boolean escapesUnicode) {
    this.out = out;
    this.escapesUnicode = escapesUnicode;
  }

  @SuppressWarnings("JavaUtilDate") // the JDK writes one
  void write(Map<Object, Object> properties, @Nullable String comments) throws IOException {
    if (comments != null) {
      comment(comments);
    }
    out.write("#" + new Date() + System.lineSeparator());
    for (var entry : properties.entrySet()) {
      out.write(escaped((String) entry.getKey(), true));
      out.write('=');
      out.write(escaped((String) entry.getValue(), false));
      out.write(System.lineSeparator());
    }
    out.flush();
  }

  /** Makes a comment of each line, unless it is one already. */
  private void comment(String text) throws IOException {
    out.write('#');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        i += c == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
        out.write(System.lineSeparator());
        if (!text.startsWith("#", i + 1) && !text.startsWith("!", i + 1)) {
          out.write('#');
        }
      } else if (c > 0xff) {
        out.write("\\u" + HexFormat.of().withUpperCase().toHexDigits(c));
      } else {
        out.write(c);
      }
    }
    out.write(System.lineSeparator());
  }

  private String escaped(String text, boolean isKey) {
    var escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int escape = "\t\n\r\f".indexOf(c);
      if (escape >= 0) {
        escaped.append('\\').append("tnrf".charAt(escape));
      } else if ("=:#!\\".indexOf(c) >= 0 || (c == ' ' && (isKey || i == 0))) {
        escaped.append('\\').append(c);
      } else if (escapesUnicode && (c < ' ' || c > '~')) {
        escaped.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
