package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.Symbols.CallSite;
import io.proxywasm.maven.wasm.Symbols.Frame;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text format of a symbols file, version 1.
 *
 * <pre>
 * proxy-wasm symbols 1
 * build 9f86d081884c7d65
 * c⇥com.acme.MyFilter⇥MyFilter.java    a class and its file; numbered from 0 in order of appearance
 * m⇥0⇥check                            a method of class 0; numbered from 0 likewise
 * s⇥2435⇥0:42⇥3:17                     call site 2435: method 0 line 42, inlined into method 3 line 17
 * end⇥1                                the number of call sites: shows that the file is whole
 * </pre>
 *
 * Names are said once: a filter's thousands of call sites share a few hundred methods.
 */
final class SymbolsFormat {
  private static final String HEADER = "proxy-wasm symbols ";
  private static final String VERSION = "1";
  private static final String BUILD = "build ";

  private record ClassName(String name, @Nullable String file) {}

  private record Method(ClassName owner, String name) {}

  private final String source;
  private final List<ClassName> classes = new ArrayList<>();
  private final List<Method> methods = new ArrayList<>();
  private final List<CallSite> sites = new ArrayList<>();
  private int lineNumber;

  /**
   * Makes a reader.
   *
   * @param source the file's name for messages
   */
  SymbolsFormat(String source) {
    this.source = source;
  }

  static String write(Symbols symbols) {
    var out = new StringBuilder(HEADER + VERSION + "\n" + BUILD + symbols.build() + "\n");
    Map<ClassName, Integer> classIds = new LinkedHashMap<>();
    Map<Method, Integer> methodIds = new LinkedHashMap<>();
    for (var site : symbols.callSites()) {
      var line = new StringBuilder("s\t").append(site.id());
      for (var frame : site.frames()) {
        var owner = new ClassName(frame.className(), frame.file());
        var method = new Method(owner, frame.method());
        if (!classIds.containsKey(owner)) {
          classIds.put(owner, classIds.size());
          out.append("c\t").append(owner.name());
          out.append(owner.file() == null ? "" : "\t" + owner.file()).append('\n');
        }
        if (!methodIds.containsKey(method)) {
          methodIds.put(method, methodIds.size());
          out.append("m\t").append(classIds.get(owner)).append('\t');
          out.append(method.name()).append('\n');
        }
        line.append('\t').append(methodIds.get(method)).append(':').append(frame.line());
      }
      out.append(line).append('\n');
    }
    return out.append("end\t").append(symbols.callSites().size()).append('\n').toString();
  }

  Symbols read(String text) throws IOException {
    var lines = text.split("\n", -1);
    lineNumber = 1;
    if (!lines[0].startsWith(HEADER)) {
      throw wrong("this is no symbols file: it must begin with '" + HEADER + VERSION + "'");
    }
    var version = lines[0].substring(HEADER.length());
    if (!version.equals(VERSION)) {
      throw wrong(
          "format version %s, but this plugin reads version %s: decode with the plugin version that built the module"
              .formatted(version, VERSION));
    }
    lineNumber = 2;
    if (lines.length < 2 || !lines[1].startsWith(BUILD)) {
      throw wrong("expected '" + BUILD + "<id>'");
    }
    for (int i = 2; i < lines.length; i++) {
      lineNumber = i + 1;
      if (readLine(lines[i])) {
        return symbols(lines[1].substring(BUILD.length()));
      }
    }
    throw wrong("the file ends without its last line, 'end'");
  }

  private boolean readLine(String line) throws IOException {
    var parts = line.split("\t", -1);
    var key = parts[0];
    if (key.equals("c") && (parts.length == 2 || parts.length == 3)) {
      classes.add(new ClassName(parts[1], parts.length == 3 ? parts[2] : null));
    } else if (key.equals("m") && parts.length == 3) {
      methods.add(new Method(at(classes, parts[1], "class"), parts[2]));
    } else if (key.equals("s") && parts.length >= 3) {
      var frames = new ArrayList<Frame>();
      for (var part : List.of(parts).subList(2, parts.length)) {
        frames.add(frame(part));
      }
      sites.add(new CallSite(number(parts[1]), frames));
    } else if (key.equals("end") && parts.length == 2) {
      if (number(parts[1]) != sites.size()) {
        throw wrong("%s call sites announced, %d found".formatted(parts[1], sites.size()));
      }
      return true;
    } else {
      throw wrong("expected a class (c), method (m), call site (s) or 'end', found '" + line + "'");
    }
    return false;
  }

  private Frame frame(String text) throws IOException {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw wrong("expected <method>:<line>, found '" + text + "'");
    }
    var method = at(methods, text.substring(0, colon), "method");
    int line = signedNumber(text.substring(colon + 1));
    return new Frame(method.owner().name(), method.name(), method.owner().file(), line);
  }

  private Symbols symbols(String build) throws IOException {
    try {
      return new Symbols(build, sites);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private <T> T at(List<T> list, String index, String what) throws IOException {
    int i = number(index);
    if (i >= list.size()) {
      throw wrong("%s %d is not defined above this line".formatted(what, i));
    }
    return list.get(i);
  }

  private int number(String text) throws IOException {
    int value = signedNumber(text);
    if (value < 0) {
      throw wrong("expected a number of 0 or more, found '" + text + "'");
    }
    return value;
  }

  private int signedNumber(String text) throws IOException {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw wrong("expected a number, found '" + text + "'");
    }
  }

  private IOException wrong(@Nullable String problem) {
    return new IOException(
        source
            + ":"
            + lineNumber
            + ": "
            + problem
            + ". Build the module again to write its symbols anew.");
  }
}
