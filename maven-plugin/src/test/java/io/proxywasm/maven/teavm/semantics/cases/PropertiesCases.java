package io.proxywasm.maven.teavm.semantics.cases;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/** Properties: their files, read and written, and defaults behind them. */
@SuppressWarnings({"JdkObsolete", "deprecation", "HashtableContains"})
final class PropertiesCases {
  private static final List<String> FILES =
      List.of(
          "",
          "a=b",
          "a = b",
          "a:b",
          "a b",
          "a\tb",
          "a\fb",
          "a",
          "a=",
          "=b",
          " a = b ",
          "a==b",
          "a=:b",
          "a := b",
          "a b=c",
          "a  :  b",
          "# comment\na=b",
          "! comment\ra=b",
          "#comment \\\na=b",
          "  # comment\na=b",
          "a=b#c",
          "a=b\n\n\nc=d",
          "a=b\r\nc=d",
          "a=b\rc=d",
          "a=b\\\n  c",
          "a=b\\\r\n\tc\\\n d",
          "a=b\\\n\nc=d",
          "a\\\n =b",
          "a=b\\",
          "a\\=b=c",
          "a\\:b:c",
          "a\\ b=c",
          "\\#a=b",
          "a=\\t\\n\\r\\f\\b\\a\\\\\\\"",
          "a=\\u00e4\\u20AC",
          "\\u0061=b",
          "a=\\u00e",
          "a=\\u00eg",
          "a=\\uu0061",
          "a=\\U0061",
          "ä=ö€",
          "a=b=c:d e",
          "a=1\na=2",
          "\\\na=b",
          "a\\",
          "a=\\\n#b",
          "=",
          ":",
          "a=\\ b",
          "a =\\u0020b ",
          "key\\with=x",
          "a=b\\\\\nc=d",
          "a=b\\\\\\\nc=d",
          "\n \n\ta=b");
  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          " a",
          "a b ",
          "  ",
          "a=b",
          "a:b#!",
          "\\",
          "t\tn\nr\rf\f",
          "ä€😀",
          "\u0000\u007f",
          "#a",
          "!a",
          "a\\u0041");

  private PropertiesCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(Inputs.each("properties", FILES, file -> loaded(new StringReader(file))));
    cases.addAll(
        Inputs.each(
            "properties of bytes",
            FILES,
            file -> loaded(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))));
    for (var text : TEXTS) {
      var name =
          Each.printable(text.replace("\n", "\\n").replace("\r", "\\r").replace("\0", "\\0"));
      cases.add(new Case("store value " + name, () -> written("k", text, null)));
      cases.add(new Case("store key " + name, () -> written(text, "v", null)));
      cases.add(new Case("store comment " + name, () -> written("k", "v", text)));
      cases.add(new Case("store bytes " + name, () -> bytes(text, text, null)));
      cases.add(new Case("store comment as bytes " + name, () -> bytes("k", "v", text)));
      cases.add(new Case("store and load " + name, () -> again(text)));
    }
    for (var comment : List.of("a\nb", "a\r\nb", "a\rb", "a\n#b", "a\n!b", "a\n", "\n\n")) {
      cases.add(
          new Case(
              "store comment " + comment.replace("\n", "\\n").replace("\r", "\\r"),
              () -> written("k", "v", comment)));
    }
    cases.add(
        new Case(
            "store no text",
            () -> {
              var p = new Properties();
              p.put("a", 1);
              p.store(new StringWriter(), null);
              return p;
            }));
    cases.add(
        new Case(
            "save",
            () -> {
              var out = new ByteArrayOutputStream();
              filled().save(out, "x");
              return withoutDate(out.toString(StandardCharsets.UTF_8));
            }));
    cases.add(new Case("defaults", PropertiesCases::defaults));
    cases.add(
        new Case(
            "list",
            () -> {
              var out = new ByteArrayOutputStream();
              filled().list(new PrintStream(out, true));
              return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "|");
            }));
    cases.add(
        new Case(
            "list to a writer",
            () -> {
              var out = new StringWriter();
              var writer = new PrintWriter(out);
              filled().list(writer);
              writer.flush();
              return out.toString().replace(System.lineSeparator(), "|");
            }));
    cases.add(
        new Case(
            "list a number",
            () -> {
              var p = new Properties();
              p.put("a", 1);
              p.list(new PrintWriter(new StringWriter()));
              return p;
            }));
    cases.add(
        new Case(
            "property of a number",
            () -> {
              var p = new Properties(filled());
              p.put("k", 1);
              return p.getProperty("k") + p.stringPropertyNames() + p.get("k");
            }));
    cases.add(
        new Case(
            "names of a number",
            () -> {
              var p = new Properties();
              p.put(1, "a");
              return p.stringPropertyNames() + "" + p.propertyNames().hasMoreElements();
            }));
    cases.add(new Case("names cannot be changed", () -> filled().stringPropertyNames().add("a")));
    cases.add(
        new Case(
            "set again",
            () -> {
              var p = filled();
              return p.setProperty("k", "w") + " " + p.setProperty("new", "x") + new TreeMap<>(p);
            }));
    cases.add(new Case("set null", () -> filled().setProperty("k", null)));
    cases.add(new Case("get null", () -> filled().getProperty(null)));
    cases.add(
        new Case(
            "load null",
            () -> {
              filled().load((Reader) null);
              return 0;
            }));
    cases.add(
        new Case(
            "load null bytes",
            () -> {
              filled().load((InputStream) null);
              return 0;
            }));
    cases.add(new Case("of a size", () -> new Properties(-1)));
    cases.add(new Case("of a size 3", () -> new Properties(3).size()));
    cases.add(
        new Case(
            "clone",
            () -> {
              var p = new Properties(filled());
              p.setProperty("a", "b");
              var c = (Properties) p.clone();
              c.setProperty("z", "y");
              return p
                  + " "
                  + c.getProperty("k")
                  + c.size()
                  + c.equals(p)
                  + p.equals(Map.of("a", "b"))
                  + (p.hashCode() == Map.of("a", "b").hashCode());
            }));
    cases.add(
        new Case(
            "of a table",
            () -> {
              var p = filled();
              var elements = Collections.list(p.elements());
              return elements
                  + ""
                  + Collections.list(p.keys())
                  + p.contains("value")
                  + p.containsValue("x")
                  + p.containsKey("k")
                  + p.isEmpty()
                  + p.size()
                  + p.keySet()
                  + p.values()
                  + p.entrySet()
                  + p.get("k")
                  + p.getOrDefault("z", 1)
                  + p.remove("k")
                  + p;
            }));
    return cases;
  }

  private static Properties filled() {
    var properties = new Properties();
    properties.setProperty("k", "value");
    return properties;
  }

  private static Object loaded(Reader reader) throws IOException {
    var properties = new Properties();
    properties.load(reader);
    return text(properties);
  }

  private static Object loaded(InputStream in) throws IOException {
    var properties = new Properties();
    properties.load(in);
    return text(properties);
  }

  private static String text(Properties properties) {
    return new TreeMap<>(properties)
        .entrySet().stream()
            .map(entry -> "<" + entry.getKey() + "|" + entry.getValue() + ">")
            .toList()
            .toString();
  }

  private static String written(String key, String value, String comment) throws IOException {
    var properties = new Properties();
    properties.setProperty(key, value);
    var out = new StringWriter();
    properties.store(out, comment);
    return Each.printable(withoutDate(out.toString()));
  }

  private static String bytes(String key, String value, String comment) throws IOException {
    var properties = new Properties();
    properties.setProperty(key, value);
    var out = new ByteArrayOutputStream();
    properties.store(out, comment);
    return withoutDate(out.toString(StandardCharsets.ISO_8859_1));
  }

  /** The last comment is the date. */
  private static String withoutDate(String text) {
    var lines = new ArrayList<>(text.lines().toList());
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).startsWith("#")) {
        lines.remove(i);
        break;
      }
    }
    return String.join("|", lines);
  }

  private static Object again(String text) throws IOException {
    var properties = new Properties();
    properties.setProperty(text, text);
    var out = new StringWriter();
    properties.store(out, text);
    var read = new Properties();
    read.load(new StringReader(out.toString()));
    return read.equals(properties);
  }

  private static Object defaults() {
    var base = filled();
    base.setProperty("d", "default");
    var properties = new Properties(base);
    properties.setProperty("k", "own");
    properties.setProperty("a", "b");
    return properties.getProperty("k")
        + properties.getProperty("d")
        + properties.getProperty("none")
        + properties.getProperty("none", "else")
        + properties.getProperty("d", "else")
        + properties.get("d")
        + properties.size()
        + new TreeSet<>(properties.stringPropertyNames())
        + new TreeSet<>(Collections.list((java.util.Enumeration<?>) properties.propertyNames()));
  }
}
